import { expect, test } from 'vitest';
import { numericAnswers } from '../../../../src/curriculum/checks/item/i34-numeric.ts';
import { entriesOf } from '../../build.ts';
import { aNumeric } from '../../items.ts';
import { expectPair, findings } from '../../pair.ts';

const reason = 'A reason that is long enough to teach somebody something.';
const found = (given: Parameters<typeof aNumeric>[0]) => findings(numericAnswers, entriesOf(aNumeric(given)));

expectPair(numericAnswers, {
  fails: entriesOf(aNumeric({ units: ['MB', 'min'] })),
  passes: entriesOf(aNumeric()),
});

test('the unit of the answer is among those offered', () => {
  expect(found({ units: ['kB', 'GB'] })).toHaveLength(1);
});

test('what is counted may be called anything where it alone is offered', () => {
  const { units: _, ...item } = aNumeric({ unit: 'addresses' });
  expect(findings(numericAnswers, entriesOf(item))).toEqual([]);
});

test('a slip within the tolerance is found', () => {
  expect(found({ slips: [{ value: 2.1, rationale: reason }] })).toHaveLength(1);
  expect(found({ slips: [{ value: 2.2, rationale: reason }] })).toEqual([]);
});
