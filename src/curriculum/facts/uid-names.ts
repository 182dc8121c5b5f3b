import { dropPlural, splitName } from '../../standards/dicom/fold-name.ts';
import { collectWords } from '../../standards/dicom/respell.ts';
import table from '../../standards/dicom/uids.json' with { type: 'json' };
import { findUid, findUidsByName } from '../../standards/dicom/uids.ts';
import { memoise } from '../memoise.ts';

/** The names of all that PS3.6 Annex A registers. */
export const uidNames = Object.values(table).flatMap((rows) => rows.map(([, name = '']) => name));
const words = collectWords(uidNames);

/** The UIDs of this name, or of this keyword. */
export const identifyUid = memoise((text: string): string[] => {
  const name = text.replace(/,? retired$/i, '');
  // Most runs of words are no name, which their words tell at once.
  const isPossible = !/\s/.test(name) || splitName(name).every((word) => words.has(dropPlural(word)));
  return isPossible ? findUidsByName(name).map(({ uid }) => uid) : [];
});

export function nameOfUid(uid: string): string {
  return findUid(uid)?.name ?? uid;
}
