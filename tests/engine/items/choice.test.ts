import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeChoice } from '../../../src/engine/items/choice.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const keys = fc.shuffledSubarray(letters, { minLength: 1 });
const response = fc.shuffledSubarray(letters);

test('the one right option scores 1, a wrong one 0', () => {
  expect(gradeChoice(['c'], ['c'])).toBe(1);
  expect(gradeChoice(['c'], ['a'])).toBe(0);
});

test('nothing chosen scores 0', () => {
  expect(gradeChoice(['c'], [])).toBe(0);
  expect(gradeChoice(['a', 'c'], [])).toBe(0);
});

test('each right option gives its share', () => {
  expect(gradeChoice(['a', 'c'], ['a'])).toBe(1 / 2);
  expect(gradeChoice(['a', 'b', 'c'], ['c', 'a'])).toBe(2 / 3);
});

test('a wrong option takes away what a right one gives', () => {
  expect(gradeChoice(['a', 'c'], ['a', 'c', 'd'])).toBe(1 / 2);
  expect(gradeChoice(['a', 'c'], ['a', 'd'])).toBe(0);
});

test('more wrong than right scores 0 and no less', () => {
  expect(gradeChoice(['a'], ['b', 'c', 'd'])).toBe(0);
});

test('choosing everything earns nothing when half of the options are wrong', () => {
  expect(gradeChoice(['a', 'c'], ['a', 'b', 'c', 'd'])).toBe(0);
});

test('an option named twice counts once', () => {
  expect(gradeChoice(['a', 'c'], ['a', 'a'])).toBe(1 / 2);
  expect(gradeChoice(['a', 'c'], ['a', 'c', 'd', 'd'])).toBe(1 / 2);
});

test('an option that is not there any more counts as wrong', () => {
  expect(gradeChoice(['a', 'c'], ['a', 'c', 'gone'])).toBe(1 / 2);
});

test('a score is from 0 to 1', () => {
  fc.assert(
    fc.property(keys, response, (keys, response) => {
      const score = gradeChoice(keys, response);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

test('a score is 1 for the right options, all of them and no other, and for nothing else', () => {
  fc.assert(
    fc.property(keys, response, (keys, response) => {
      const isRight = String(keys.toSorted()) === String(response.toSorted());
      expect(gradeChoice(keys, response) === 1).toBe(isRight);
      expect(gradeChoice(keys, keys.toReversed())).toBe(1);
    }),
  );
});

test('the order of keys and response does not matter', () => {
  fc.assert(
    fc.property(keys, response, (keys, response) => {
      expect(gradeChoice(keys.toReversed(), response.toReversed())).toBe(gradeChoice(keys, response));
    }),
  );
});

test('one more wrong option never helps', () => {
  fc.assert(
    fc.property(keys, response, (keys, response) => {
      expect(gradeChoice(keys, [...response, 'wrong'])).toBeLessThanOrEqual(gradeChoice(keys, response));
    }),
  );
});
