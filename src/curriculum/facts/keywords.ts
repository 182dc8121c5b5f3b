import { findByKeyword, findByName, nearestName } from '../../standards/dicom/elements.ts';
import type { Claim } from '../claim.ts';
import { memoise } from '../memoise.ts';
import { identifyUid } from './uid-names.ts';

// A file, a path, a call or a host is no keyword, and neither is one that is cut.
const pattern = /(?<![\w./\\@:^-])[A-Z][A-Za-z]*[a-z][A-Z][A-Za-z\d]*(?![\w(\\/@^-]|\.\w|…)/g;

const findMeant = memoise((word: string) =>
  identifyUid(word).length > 0 ? null : (findByName(word) ?? nearestName(word) ?? null),
);

/** The keywords of a text, and what was meant to be one: `PatientsName`, `StudyInstnaceUID`. */
export function listKeywordClaims(text: string): Claim[] {
  return [...text.matchAll(pattern)].flatMap(([found]): Claim[] => {
    if (findByKeyword(found) ?? findByKeyword(found.replace(/(?<=UID)s$/, ''))) return [{ text: found }];
    const meant = findMeant(found);
    return meant
      ? [{ text: found, wrong: `“${found}” is no keyword; that of ${meant.name} is ${meant.keyword}.` }]
      : [];
  });
}
