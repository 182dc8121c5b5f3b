import { factRule, type FactRule } from '../../claim.ts';
import { listTags } from '../../facts/dicom-tags.ts';
import { listElementClaims, listLineClaims } from '../../facts/element-claims.ts';
import { findUnsaidRetired } from '../../facts/said-retired.ts';
import { listVrClaims } from '../../facts/stated-vr.ts';
import { withoutMarks } from '../../facts/whole-message.ts';
import type { Passage } from '../../passage.ts';

const rule = factRule({
  id: 'F1',
  sentence:
    'A tag is that of an element, with its own name, VR and VM beside it, and a retired one is said to be retired.',
  advice: 'Look the element up in PS3.6.',
  judges: 'element tags',
  read: ({ role, kind, text }: Passage) => {
    if (role !== 'artefact') return [...listElementClaims(text), ...listVrClaims(text)];
    // A dump is judged by a rule of its own.
    return kind === 'dump' ? [] : listLineClaims(withoutMarks(text));
  },
});

/** PS3.6 and PS3.7 Annex E: a wrong digit of a tag is seen by no reader, and learnt. */
export const elementTags: FactRule = {
  ...rule,
  find: (entries, given) => [...rule.find(entries, given), ...findUnsaidRetired(entries, listRetired)],
};

function listRetired(text: string) {
  return listTags(text).flatMap(({ element, start, end }) =>
    element?.retired && !element.tag.endsWith(',0000') ? [{ text: text.slice(start, end), name: element.name }] : [],
  );
}
