import { expect, test } from 'vitest';
import { numericOrder } from '../../../../src/curriculum/checks/item/i8-numeric-order.ts';
import { anItem, entriesOf, type SingleChoice } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** An item whose options keep their order; the second is the key. */
const ordered = (texts: string[], given: Partial<SingleChoice> = {}) =>
  anItem({
    order: 'as-written',
    options: texts.map((text, i) => ({ id: 'abcde'.charAt(i), text, rationale: '' })),
    ...given,
  });
const judge = (texts: string[], given: Partial<SingleChoice> = {}) =>
  findings(numericOrder, entriesOf(ordered(texts, given))).map(({ wrong }) => wrong);

expectPair(numericOrder, {
  fails: entriesOf(ordered(['2 days', '1 day', '3 days'])),
  passes: entriesOf(ordered(['3 days', '2 days', '1 day'])),
});

test('numbers in their order would not be shuffled', () => {
  expect(judge(['1', '2', '3'], { order: 'shuffled' })).toEqual([
    'The options are ordered, and would be shuffled: “1, 2, 3”.',
  ]);
});

test('what is no number, or of several units, has no order', () => {
  expect(judge(['2 days', '1 hour', '3 days'], { order: 'shuffled' })).toEqual([]);
  expect(judge(['Two copies of it', 'An archive', '3'], { order: 'shuffled' })).toEqual([]);
});

test('ranges that overlap are told, in whichever order', () => {
  expect(judge(['1 to 10 s', '10 to 20 s', '21 to 30 s'])).toEqual(['“1 to 10 s” and “10 to 20 s” overlap.']);
  expect(judge(['Less than 10 s', '10 to 20 s', 'More than 20 s'])).toEqual([]);
});

test('ranges that are themselves asked for are no classes of one number', () => {
  const stem = 'Which values can occur?';
  expect(judge(['0 to 4,095', '−2,048 to 2,047', '0 to 255'], { stem, order: 'shuffled' })).toEqual([]);
});

test('a bank in which no key is an extreme is told', () => {
  const bank = (...answers: string[]) =>
    entriesOf(...answers.map((answer, i) => ordered(['1', '2', '3'], { id: `item-${i}`, answer })));
  expect(findings(numericOrder, bank(...'bbbbbbbb'))).toMatchObject([
    { file: 'content/items', severity: 'warning', wrong: expect.stringContaining('none of 8 items') },
  ]);
  expect(findings(numericOrder, bank(...'bbbbbbbc'))).toEqual([]);
  expect(findings(numericOrder, bank(...'bbbbbbb'))).toEqual([]);
});
