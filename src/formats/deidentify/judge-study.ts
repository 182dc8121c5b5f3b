import { compareUids, countBonds, type Bonds, type UidRow } from './compare-uids.ts';
import type { Deidentified } from './deidentify.ts';
import { findLeft, listUids, type Finding } from './find-left.ts';
import { gatherIdentifiers } from './identifiers.ts';

/** What is left in each file of a study, and whether its files still belong together. */
export interface Judgement {
  left: Finding[][];
  uids: UidRow[];
  bonds: { before: Bonds; after: Bonds };
}

/** Looks at all files of a study together: a name that one of them holds is searched for in every other. */
export function judgeStudy(done: readonly Deidentified[]): Judgement {
  const all = done.flatMap(({ before }) => before);
  const identifiers = gatherIdentifiers(all);
  const uids = new Set(listUids(all));
  const left = done.map(({ after, changes }) => {
    const kept = changes.filter(({ outcome, action }) => outcome === 'kept' && action !== undefined);
    return findLeft(after, { identifiers, uids, kept: new Set(kept.map(({ path }) => path)) });
  });
  const bonds = {
    before: countBonds(done.map(({ before }) => before)),
    after: countBonds(done.map(({ after }) => after)),
  };
  return { left, uids: compareUids(done), bonds };
}
