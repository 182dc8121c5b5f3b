import { expect, test } from 'vitest';
import { kType } from '../../../../src/curriculum/checks/item/i4-k-type.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** An item with these options, of which the first is the key. */
const withOptions = (key: string, ...distractors: string[]) =>
  anItem({
    answer: 'a',
    options: [key, ...distractors].map((text, i) => ({ id: 'abcde'.charAt(i), text, rationale: `${i}` })),
  });

expectPair(kType, {
  fails: entriesOf(withOptions('I and III', 'II only', 'I, II and III')),
  passes: entriesOf(withOptions('Class I only', 'Stored', 'Lost')),
});

test('numbers with “only” combine statements, and numbers of things do not', () => {
  expect(findings(kType, entriesOf(withOptions('1 and 3 only', '2 only', '1, 2 and 4')))).toMatchObject([
    { text: '1 and 3 only', wrong: '2 options combine numbers: “1 and 3 only”, “2 only”.' },
  ]);
  expect(findings(kType, entriesOf(withOptions('Series 1 and 2', 'Series 3 and 4', '1, 2, 3 and 4')))).toEqual([]);
});
