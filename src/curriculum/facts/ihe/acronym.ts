import type { Finding } from '../finding.ts';
import { foldName } from '../../../standards/ihe/fold-name.ts';
import { findProfile, findProfilesByName, type Profile } from '../../../standards/ihe/profiles.ts';

const acronym = String.raw`[A-Z][A-Za-z]{1,5}(?:-[A-Z]{1,3})?(?:\.b)?`;
const expansion = String.raw`[A-Z][A-Za-z/-]+(?: [A-Za-z/-]+)+(?:\.b)?`;
const acronymFirst = new RegExp(String.raw`(?<![\w.-])(${acronym}) \((${expansion})\)`, 'g');
const nameFirst = new RegExp(String.raw`((?:[A-Za-z][\w./-]* ){1,9})\((${acronym})\)`, 'g');

/** Acronyms of profiles whose expansion in brackets, or before the brackets, is another. */
export function judgeAcronyms(text: string): Finding[] {
  if (!text.includes('(')) return [];
  const first = [...text.matchAll(acronymFirst)].flatMap(([whole, short = '', name = '']) =>
    report(whole, findProfile(short), name.replace(/ (?:Integration )?Profile$/i, '')),
  );
  const last = [...text.matchAll(nameFirst)].flatMap(([whole, name = '', short = '']) => {
    const words = name
      .replace(/ (?:integration )?profile $/i, ' ')
      .trim()
      .split(' ');
    const named = words
      .map((_, from) => words.slice(from).join(' '))
      .find((phrase) => findProfilesByName(phrase).length);
    const profile = findProfile(short);
    if (named !== undefined)
      return profile ? report(`${named} (${short})`, profile, named, whole) : judgeTypo(named, short);
    const length = profile ? profile.name.split(' ').length : 0;
    const phrase = words.slice(-length).join(' ');
    return words.length >= length && /^[A-Z]/.test(phrase)
      ? report(`${phrase} (${short})`, profile, phrase, whole)
      : [];
  });
  return [...first, ...last];
}

function report(text: string, profile: Profile | undefined, name: string, whole = text): Finding[] {
  if (!profile || !isMistaken(profile, name)) return [];
  return [
    {
      text: whole.includes(text) ? text : whole,
      wrong: `${profile.acronym} is “${profile.name}”, not “${name}”.`,
      advice: 'Write the name of the profile as IHE lists it.',
    },
  ];
}

/** True for the name of another profile, and for one that shares half of the words; CT is also computed tomography. */
function isMistaken(profile: Profile, name: string): boolean {
  const named = findProfilesByName(name);
  if (named.length > 0) return !named.some(({ acronym }) => acronym === profile.acronym);
  const own = foldName(profile.name).split(' ');
  const said = new Set(foldName(name).split(' '));
  const isLonger = own.every((word) => said.has(word));
  return !isLonger && own.filter((word) => said.has(word)).length >= own.length / 2;
}

/** `Scheduled Workflow (SFW)`: the letters of the acronym in another order. */
function judgeTypo(name: string, short: string): Finding[] {
  const sort = (letters: string) => [...letters].toSorted().join('');
  const meant = findProfilesByName(name).find(({ acronym }) => sort(acronym) === sort(short));
  if (!meant) return [];
  return [
    {
      text: `${name} (${short})`,
      wrong: `“${name}” is ${meant.acronym}, not ${short}.`,
      advice: `Write ${meant.acronym}.`,
    },
  ];
}
