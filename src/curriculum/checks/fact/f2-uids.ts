import { findUid } from '../../../standards/dicom/uids.ts';
import { factRule, type FactRule } from '../../claim.ts';
import { listUids } from '../../facts/dicom-uids.ts';
import { listMisspeltUidNames } from '../../facts/misspelt-names.ts';
import { findUnsaidRetired } from '../../facts/said-retired.ts';
import { listUidClaims } from '../../facts/uid-claims.ts';
import { withoutMarks } from '../../facts/whole-message.ts';

const rule = factRule({
  id: 'F2',
  sentence:
    'A UID is well formed, registered if it is DICOM’s, and beside its own name; a retired one is said to be retired.',
  advice: 'Look it up in PS3.6 Annex A.',
  judges: 'UIDs',
  read: ({ role, text }) => {
    const plain = withoutMarks(text);
    return [...listUidClaims(plain), ...(role === 'artefact' ? [] : listMisspeltUidNames(plain))];
  },
});

/** PS3.5 §9.1 and PS3.6 Annex A: nobody can tell a wrong UID by looking at it. */
export const uids: FactRule = {
  ...rule,
  find: (entries, given) => [...rule.find(entries, given), ...findUnsaidRetired(entries, listRetired)],
};

function listRetired(text: string) {
  return listUids(text).flatMap(({ code }) => {
    const known = findUid(code);
    return known?.retired ? [{ text: code, name: known.name }] : [];
  });
}
