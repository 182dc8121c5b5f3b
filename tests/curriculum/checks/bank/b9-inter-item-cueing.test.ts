import { expect, test } from 'vitest';
import { interItemCueing } from '../../../../src/curriculum/checks/bank/b9-inter-item-cueing.ts';
import { anItem, aCertification, aSection, entriesOf, type SingleChoice } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

// Words are rare where many other items do not have them.
const others = Array.from({ length: 200 }, (_, i) =>
  anItem({ id: `other-${i}`, stem: `How many hosts has net ${i}?` }),
);
const asking = (given: Partial<SingleChoice> = {}) =>
  anItem({
    id: 'asks',
    stem: 'Where does a mammogram of both breasts say its side?',
    options: ['In the Series Description', 'In Image Laterality', 'In the Study Comments'].map((text, i) => ({
      id: 'abc'.charAt(i),
      text,
      rationale: '',
    })),
    ...given,
  });
const telling = 'A mammogram of the right breast has Image Laterality L. Who mends it?';
const bank = (stem: string, given: Partial<SingleChoice> = {}) => ({
  ...entriesOf(asking(given), anItem({ id: 'tells', stem }), ...others),
  certifications: [
    aCertification('cpsa', {
      papers: [{ id: 'exam', title: 'The exam', total: 300, sections: [aSection('net', 300, 'networking')] }],
    }),
  ],
});

expectPair(interItemCueing, {
  fails: bank(telling),
  passes: bank('A mammogram of the right breast hangs on the left. Who mends it?'),
});

test('the key and who tells it are told', () => {
  expect(findings(interItemCueing, bank(telling))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'asks',
      text: 'In Image Laterality',
      wrong: 'Its key “In Image Laterality” stands in the stem of tells; one form has both (cpsa, exam).',
    },
  ]);
});

test('items that never meet give nothing away', () => {
  expect(findings(interItemCueing, bank(telling, { 'not-with': ['tells'] }))).toEqual([]);
});

test('a stem about another matter, or with a distractor as well, tells nothing', () => {
  expect(findings(interItemCueing, bank('A clinic writes Image Laterality L. Who mends it?'))).toEqual([]);
  const both = `${telling} Its Series Description says so.`;
  expect(findings(interItemCueing, bank(both))).toEqual([]);
});

test('a key of a single word is no phrase', () => {
  const options = asking().options.map((option) => (option.id === 'b' ? { ...option, text: 'Laterality' } : option));
  expect(findings(interItemCueing, bank(telling, { options }))).toEqual([]);
});
