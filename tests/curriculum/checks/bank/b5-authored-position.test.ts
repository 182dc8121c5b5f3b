import { expect, test } from 'vitest';
import { authoredPosition } from '../../../../src/curriculum/checks/bank/b5-authored-position.ts';
import { anItem, entriesOf, type SingleChoice } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** Items of three options whose keys are these letters. */
const bank = (keys: string, given: Partial<SingleChoice> = {}) =>
  entriesOf(...[...keys].map((answer, i) => anItem({ id: `item-${i}`, answer, ...given })));

expectPair(authoredPosition, {
  fails: bank('b'.repeat(24) + 'ac'.repeat(3)),
  passes: bank('abc'.repeat(8) + 'b'.repeat(6)),
});

test('the counts are told, for each number of options', () => {
  expect(findings(authoredPosition, bank('b'.repeat(24) + 'ac'.repeat(3)))).toEqual([
    {
      file: 'content/items',
      wrong: 'Of 30 items with 3 options the keys stand at the places 3, 24, 3 times (χ² 29.4).',
    },
  ]);
});

test('items with an order of their own are exempt, and so are too few', () => {
  expect(findings(authoredPosition, bank('b'.repeat(30), { order: 'as-written' }))).toEqual([]);
  expect(findings(authoredPosition, bank('b'.repeat(14)))).toEqual([]);
});
