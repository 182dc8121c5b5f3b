import { expect, test } from 'vitest';
import { grade } from '../../../src/engine/items/grade.ts';

test('a single choice is right or wrong', () => {
  expect(grade('single-choice', ['c'], ['c'])).toBe(1);
  expect(grade('single-choice', ['c'], ['b'])).toBe(0);
});

test('two options given to a single choice do not buy the right one', () => {
  expect(grade('single-choice', ['c'], ['b', 'c'])).toBe(0);
});

test('a multiple choice can be right in part', () => {
  expect(grade('multiple-choice', ['a', 'c'], ['c', 'a'])).toBe(1);
  expect(grade('multiple-choice', ['a', 'c'], ['c'])).toBe(1 / 2);
  expect(grade('multiple-choice', ['a', 'c'], ['b', 'd'])).toBe(0);
});
