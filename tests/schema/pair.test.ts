import { expect, test } from 'vitest';
import { pairFile } from '../../src/schema/pair.ts';
import { aPair } from '../curriculum/build.ts';

const judge = (given: object) => pairFile.safeParse({ pairs: [{ ...aPair(), contrast: words(60), ...given }] });
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('a contrast has 40 to 110 words', () => {
  expect([39, 40, 110, 111].map((count) => judge({ contrast: words(count) }).success)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a pair has at least one item, whose options may be left out', () => {
  expect(judge({ items: [] }).success).toBe(false);
  expect(judge({ items: [{ item: 'hosts-in-a-22' }] }).data?.pairs[0]?.items).toEqual([
    { item: 'hosts-in-a-22', options: [] },
  ]);
});
