import { expect, test } from 'vitest';
import { creditScore, isWhollyRight } from '../../../src/engine/items/credit.ts';

test('only a score of 1 is wholly right', () => {
  expect(isWhollyRight(1)).toBe(true);
  expect(isWhollyRight(0.999)).toBe(false);
  expect(isWhollyRight(0)).toBe(false);
});

test('in practice a part earns a part, in an exam scored all or nothing it earns nothing', () => {
  expect(creditScore(0.5, 'partial')).toBe(0.5);
  expect(creditScore(0.5, 'all-or-nothing')).toBe(0);
  expect(creditScore(1, 'all-or-nothing')).toBe(1);
});
