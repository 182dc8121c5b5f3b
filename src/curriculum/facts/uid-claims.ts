import { findUid, isWellFormedUid } from '../../standards/dicom/uids.ts';
import type { Claim } from '../claim.ts';
import { listUidEndings, listUids, type WrittenUid } from './dicom-uids.ts';
import { findMisnomer, listNamesBeside, type Code, type NameBeside } from './names-beside.ts';
import { identifyUid } from './uid-names.ts';

const dicomRoot = '1.2.840.10008';
/** Where the endings that texts give begin: transfer syntaxes, and storage SOP classes. */
const stems = [`${dicomRoot}.1.2`, `${dicomRoot}.5.1.4.1.1`, `${dicomRoot}.5.1.4.1.2`];

/** What a text says of UIDs: that they are well formed and registered, and what they are called. */
export function listUidClaims(text: string): Claim[] {
  const uids = listUids(text);
  return [...uids.map((uid) => judge(text, uid, uids)), ...listEndingClaims(text, uids)];
}

function judge(text: string, uid: WrittenUid, uids: Code[]): Claim {
  const { code, isPart } = uid;
  if (isPart) return { text: code };
  if (!isWellFormedUid(code)) return { text: code, wrong: `${code} is no UID: ${sayWhy(code)}.` };
  const known = findUid(code);
  if (!known)
    return code.startsWith(`${dicomRoot}.`)
      ? { text: code, wrong: `The standard registers no ${code}.` }
      : { text: code };
  const misnomer = findMisnomer(text, uid, uids, identifyUid);
  return misnomer
    ? {
        text: quote(text, uid, misnomer),
        wrong: `${code} is ${known.name}; ${misnomer.name} is ${misnomer.codes.join(' or ')}.`,
      }
    : { text: code };
}

function sayWhy(code: string): string {
  return code.length > 64
    ? `it has ${code.length} characters, and 64 are allowed`
    : 'a number in it begins with a zero';
}

/** The ending of a UID says something only beside a name. */
function listEndingClaims(text: string, uids: Code[]): Claim[] {
  const endings = listUidEndings(text);
  const complete = (ending: Code) =>
    stems.map((stem) => stem + ending.code).find((uid) => findUid(uid)) ?? `${stems[0]}${ending.code}`;
  const codes = [...uids, ...endings.map((ending) => ({ ...ending, code: complete(ending) }))];
  return endings
    .filter((ending) => listNamesBeside(text, ending, identifyUid).length > 0)
    .map((ending) => {
      const matching = (name: string) =>
        identifyUid(name).map((uid) => (uid.endsWith(ending.code) ? ending.code : uid));
      const misnomer = findMisnomer(text, ending, codes, matching);
      return misnomer
        ? { text: quote(text, ending, misnomer), wrong: `${misnomer.name} is ${misnomer.codes.join(' or ')}.` }
        : { text: ending.code };
    });
}

function quote(text: string, uid: Code, name: NameBeside): string {
  return text.slice(Math.min(uid.start, name.start), Math.max(uid.end, name.end));
}
