import { expect, test } from 'vitest';
import { count, describeDay, percent } from '../../../src/islands/progress/words.ts';

test('one thing is not in the plural', () => {
  expect([0, 1, 2].map((number) => count(number, 'answer'))).toEqual(['0 answers', '1 answer', '2 answers']);
});

test('a share is read in whole per cent that do not part from their sign', () => {
  expect(percent(0.666)).toBe('67\u00a0%');
});

test('a day is read as a day and a month', () => {
  expect(describeDay('2026-11-02')).toBe('2 Nov');
});
