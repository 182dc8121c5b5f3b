import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPostings, readPostings, weights, type Postings } from '../../src/search/postings.ts';

const weight = fc.constantFrom(...Object.values(weights));
const postings: fc.Arbitrary<Postings> = fc.uniqueArray(fc.tuple(fc.nat(5000), weight), {
  selector: ([entry]) => entry,
});

test('what was packed is read again, by weight and entry', () => {
  fc.assert(
    fc.property(postings, (all) => {
      expect(readPostings(packPostings(all))).toEqual(all.toSorted((a, b) => a[1] - b[1] || a[0] - b[0]));
    }),
  );
});

test('packing is in gaps of base 36, and a word of titles alone leaves the other places empty', () => {
  const inTexts: Postings = [
    [100, 1],
    [3, 1],
  ];
  expect(packPostings(inTexts)).toBe('3 2p');
  expect(packPostings([[40, 10]])).toBe('|||14');
});
