import { factRule } from '../../claim.ts';
import { listKeywordClaims } from '../../facts/keywords.ts';
import { listMisspeltNames } from '../../facts/misspelt-names.ts';
import { withoutMarks } from '../../facts/whole-message.ts';

/** PS3.6: a keyword is code, and a name is what learners will search for. */
export const attributeNames = factRule({
  id: 'F4',
  sentence: 'A keyword or a name of an attribute is spelt as the dictionary spells it.',
  advice: 'Look the element up in PS3.6.',
  judges: 'attribute keywords',
  read: ({ role, kind, text }) => {
    const plain = withoutMarks(text);
    if (role === 'artefact') return kind === 'dump' ? [] : listKeywordClaims(plain);
    return [...listKeywordClaims(plain), ...listMisspeltNames(plain)];
  },
});
