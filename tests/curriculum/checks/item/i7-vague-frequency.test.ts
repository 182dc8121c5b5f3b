import { expect, test } from 'vitest';
import { vagueFrequency } from '../../../../src/curriculum/checks/item/i7-vague-frequency.ts';
import { aMultipleChoice, anItem, entriesOf, withOption } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** An item with these options, of which the first is the key. */
const withOptions = (key: string, ...distractors: string[]) =>
  anItem({
    answer: 'a',
    options: [key, ...distractors].map((text, i) => ({ id: 'abcde'.charAt(i), text, rationale: `${i}` })),
  });

expectPair(vagueFrequency, {
  fails: entriesOf(withOption('It is usually lost')),
  passes: entriesOf(withOption('It was lost on 6 May 2026')),
});

test('the month is no hedge', () => {
  expect(findings(vagueFrequency, entriesOf(withOption('In May 2026'), withOption('On 6 May')))).toEqual([]);
});

test('a key that alone hedges is told so', () => {
  expect(findings(vagueFrequency, entriesOf(withOptions('It may be lost', 'It is kept', 'It is sent')))).toEqual([
    expect.objectContaining({ wrong: 'Only the key hedges, with “may”: “It may be lost”.' }),
  ]);
});

test('a permission in a distractor is only noted', () => {
  expect(findings(vagueFrequency, entriesOf(withOption('The sender may delete it')))).toMatchObject([
    { severity: 'note', wrong: 'An option says “may”: “The sender may delete it”.' },
  ]);
});

test('items of several keys are judged too', () => {
  const { options } = withOption('It is often lost');
  expect(findings(vagueFrequency, entriesOf(aMultipleChoice({ options })))).toHaveLength(1);
});
