import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/standards/dicom/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('a letter put in, taken out, changed or swapped with its neighbour counts one', () => {
  expect(editDistance('acession', 'accession')).toBe(1);
  expect(editDistance('accession', 'acession')).toBe(1);
  expect(editDistance('series', 'serief')).toBe(1);
  expect(editDistance('centre', 'center')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
});

test('a distance is the same both ways, none to oneself only, and no longer than the longer word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test('within a limit it is the same, and beyond it may be given up', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, limit) => {
      const distance = editDistance(a, b);
      const allowed = distance <= limit ? [distance] : [distance, Infinity];
      expect(allowed).toContain(editDistance(a, b, limit));
    }),
  );
});
