import { expect, test } from 'vitest';
import { absoluteTerms } from '../../../../src/curriculum/checks/item/i6-absolute-terms.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** An item with these options, of which the first is the key. */
const withOptions = (key: string, ...distractors: string[]) =>
  anItem({
    answer: 'a',
    options: [key, ...distractors].map((text, i) => ({ id: 'abcde'.charAt(i), text, rationale: `${i}` })),
  });

expectPair(absoluteTerms, {
  fails: entriesOf(withOptions('It is kept', 'It is always lost', 'It is sent')),
  passes: entriesOf(withOptions('It must be kept', 'It is lost in all cases', 'It is only sent')),
});

test('a key that alone is absolute is told', () => {
  expect(findings(absoluteTerms, entriesOf(withOptions('It never ends', 'It ends', 'It halts')))).toMatchObject([
    { text: 'It never ends', wrong: 'Only the key says “never”: “It never ends”.' },
  ]);
});

test('terms in the key and in a distractor give nothing away', () => {
  expect(findings(absoluteTerms, entriesOf(withOptions('It never ends', 'It always ends', 'It halts')))).toEqual([]);
});
