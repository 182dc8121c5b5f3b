import { tabulateElements } from '../../standards/dicom/element-table.ts';
import { findByName, nearestName } from '../../standards/dicom/elements.ts';
import { dropPlural, splitName } from '../../standards/dicom/fold-name.ts';
import { collectWords, respell } from '../../standards/dicom/respell.ts';
import type { Claim } from '../claim.ts';
import { memoise } from '../memoise.ts';
import { identifyUid, nameOfUid, uidNames } from './uid-names.ts';

const phrase =
  /(?<![\w-])[A-Z][\w'’/-]*(?:[ \t\n](?:of|to|the|for|in|and|or|per|[A-Z\d][\w'’/-]*))*[ \t\n][A-Z\d][\w'’/-]*/g;

/** Finds what a run of words was meant to be, if it is no name itself and a slip of the pen in one word away from one. */
interface Lexicon {
  words: Set<string>;
  findMeant: (run: string) => string | null;
}

const elementNames: Lexicon = {
  words: collectWords([...tabulateElements().values()].map(({ name }) => name)),
  findMeant: memoise((run) => (findByName(run) ? null : (nearestName(run)?.name ?? null))),
};
const uidWords = collectWords(uidNames);
const registeredNames: Lexicon = {
  words: uidWords,
  findMeant: memoise((run) => {
    const meant = identifyUid(run).length > 0 ? [] : respell(run, uidWords).flatMap(identifyUid);
    return meant[0] === undefined ? null : nameOfUid(meant[0]);
  }),
};

/** Names of elements with a slip of the pen, such as `Acession Number`. */
export function listMisspeltNames(text: string): Claim[] {
  return listMisspelt(text, elementNames);
}

/** Names of transfer syntaxes and SOP classes with a slip of the pen, such as `CT Image Storge`. */
export function listMisspeltUidNames(text: string): Claim[] {
  return listMisspelt(text, registeredNames);
}

function listMisspelt(text: string, { words: known, findMeant }: Lexicon): Claim[] {
  return [...text.matchAll(phrase)].flatMap(([found]) => {
    const words = found.split(/\s/).slice(0, 12);
    const isKnown = (word: string | undefined) => word !== undefined && known.has(fold(word));
    const slips = words.flatMap((word, at) =>
      (isKnown(words[at - 1]) || isKnown(words[at + 1])) && isSlip(word, known) ? [at] : [],
    );
    const runs = slips.flatMap((slip) => listRuns(words, slip)).toSorted((a, b) => b.length - a.length);
    const wrong = runs.find((run) => findMeant(run));
    return wrong === undefined
      ? []
      : [{ text: wrong, wrong: `“${wrong}” is misspelt: the name is ${findMeant(wrong)}.` }];
  });
}

/** All runs of two words or more with the one at `slip` in them. */
function listRuns(words: string[], slip: number): string[] {
  return words
    .slice(0, slip + 1)
    .flatMap((_, from) => words.map((_, to) => words.slice(from, to + 1).join(' ')).slice(Math.max(slip, from + 1)));
}

const slipsOf = memoise((known: Set<string>) =>
  memoise(
    (word: string) => !known.has(word) && respell(`Image ${word[0]?.toUpperCase()}${word.slice(1)}`, known).length > 0,
  ),
);

/** Whether a word is none of these and near to one; shorter ones are near to too many. */
function isSlip(word: string, known: Set<string>): boolean {
  return /^[A-Z].{4}/.test(word) && slipsOf(known)(fold(word));
}

function fold(word: string): string {
  return dropPlural(splitName(word).join(''));
}
