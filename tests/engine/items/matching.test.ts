import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeMatching, writePair } from '../../../src/engine/items/matching.ts';

const keys = ['find=query', 'move=retrieve', 'store=send', 'echo=verify'];
const ids = ['find', 'move', 'store', 'echo'];
const rights = ['query', 'retrieve', 'send', 'verify', 'print'];
const response = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...rights)), { maxLength: 6 })
  .map((pairs) => pairs.map(([left, right]) => writePair(left, right)));

test('a pair is kept as left and right', () => {
  expect(writePair('find', 'query')).toBe('find=query');
});

test('each left with its right gives its share', () => {
  expect(gradeMatching(keys, ['find=query', 'move=retrieve', 'store=verify', 'echo=send'])).toBe(1 / 2);
  expect(gradeMatching(keys, ['find=query'])).toBe(1 / 4);
  expect(gradeMatching(keys, [])).toBe(0);
});

test('a left that was given two rights is not right', () => {
  expect(gradeMatching(keys, [...keys, 'find=print'])).toBe(3 / 4);
});

test('one left may begin like another', () => {
  expect(gradeMatching(['find=a', 'find-more=b'], ['find=a', 'find-more=b'])).toBe(1);
});

test('the same pair given twice counts once', () => {
  expect(gradeMatching(keys, ['find=query', 'find=query'])).toBe(1 / 4);
});

test('a score is from 0 to 1, and 1 for all the pairs and nothing else', () => {
  fc.assert(
    fc.property(response, (response) => {
      const score = gradeMatching(keys, response);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score === 1).toBe(String([...new Set(response)].toSorted()) === String(keys.toSorted()));
    }),
  );
  expect(gradeMatching(keys, keys)).toBe(1);
});

test('the order of the pairs does not matter', () => {
  fc.assert(
    fc.property(response, (response) => {
      expect(gradeMatching(keys.toReversed(), response.toReversed())).toBe(gradeMatching(keys, response));
      expect(gradeMatching(keys, keys.toReversed())).toBe(1);
    }),
  );
});

test('a wrong pair never helps', () => {
  fc.assert(
    fc.property(response, (response) => {
      expect(gradeMatching(keys, [...response, 'echo=print'])).toBeLessThanOrEqual(gradeMatching(keys, response));
    }),
  );
});
