import { expect, test } from 'vitest';
import { convergence } from '../../../../src/curriculum/checks/item/i11-convergence.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** An item with these options, of which the first is the key. */
const withOptions = (key: string, ...distractors: string[]) =>
  anItem({
    answer: 'a',
    options: [key, ...distractors].map((text, i) => ({ id: 'abcde'.charAt(i), text, rationale: `${i}` })),
  });

expectPair(convergence, {
  fails: entriesOf(withOptions('CT, 512, 12-bit', 'CT, 256, 12-bit', 'MR, 512, 12-bit', 'CT, 512, 8-bit')),
  passes: entriesOf(withOptions('CT, 512, 12-bit', 'CT, 256, 12-bit', 'CT, 256, 8-bit', 'MR, 512, 8-bit')),
});

test('a key that shares most words, at least two with two distractors, is told', () => {
  const item = withOptions('The archive stores its images', 'Archive stores films', 'Printer stores images', 'Nobody');
  expect(findings(convergence, entriesOf(item))).toMatchObject([
    {
      wrong:
        'The key has 4 words in common with the other options, these have 3, 3, 0: “The archive stores its images”.',
    },
  ]);
});

test('a key that shares no more than another, or one word with each, is not', () => {
  const even = withOptions('archive stores images', 'archive stores images', 'archive stores images');
  const little = withOptions('archive stores', 'archive prints', 'printer stores', 'nobody');
  expect(findings(convergence, entriesOf(even, little))).toEqual([]);
});
