import { expect, test } from 'vitest';
import { attributeOf } from '../../../src/formats/dicom/data-set.ts';
import { explainMiss } from '../../../src/formats/query/explain-miss.ts';
import { dcmqrscpHabits } from '../../../src/formats/query/habits.ts';
import { judgeKeys } from '../../../src/formats/query/match.ts';

const told: [vr: string, wanted: string, held: string, said: RegExp][] = [
  ['LO', 'x', '', /no value/],
  ['DA', '2026*', '20260101', /no wild cards/],
  ['UI', '1.*', '1.2', /UIDs take no wild cards/],
  ['TM', '2200-0200', '2330', /over midnight/],
  ['DA', '20260101-20260131', '20260201', /outside of the range/],
  ['LO', 'mu-1', 'MU-1', /upper and lower case/],
  ['LO', 'Muster', 'Müster', /accents or umlauts/],
  ['LO', '417', '000417', /zeros in front/],
  ['LO', 'a\\b', 'c', /for UIDs alone/],
  ['PN', 'Northlight^Elin', 'Northlight^Elin^^^', /empty parts/],
  ['PN', 'Northlight^Elin', 'Northlight, Elin', /other signs/],
  ['LO', 'ct*', 'CT Head', /were it not for upper and lower case/],
  ['PN', 'Testwell', 'Testwell^Cleo', /\* at the end/],
  ['LO', 'Thorax', 'CT Thorax', /\* on both sides/],
  ['LO', 'one', 'two', /another value/],
];

test.each(told)('%s: %s does not match %s, and the reason is told', (vr, wanted, held, said) => {
  const [verdict] = judgeKeys(
    { a: attributeOf(vr, wanted.split('\\')) },
    { a: attributeOf(vr, [held]) },
    dcmqrscpHabits,
  );
  expect(verdict?.fits).toBe(false);
  expect(explainMiss(verdict!)).toMatch(said);
});
