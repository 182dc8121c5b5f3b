import { expect, test } from 'vitest';
import { calculation } from '../../../src/schema/item/calculation.ts';
import { anyItem } from './build.ts';

const valid = {
  ...anyItem,
  type: 'calculation',
  formula: 'transfer-time',
  parameters: { size: { from: 200, to: 1000, step: 50 }, rate: [100], efficiency: [80] },
  as: 'choice',
};

test('a formula with ranges and lists is an item', () => {
  expect(calculation.safeParse(valid).success).toBe(true);
  expect(calculation.safeParse({ ...valid, as: 'numeric', tolerance: { relative: 0.02 } }).success).toBe(true);
});

test('a formula that does not exist is refused', () => {
  expect(calculation.safeParse({ ...valid, formula: 'guess' }).success).toBe(false);
});

test('a range without a step, an empty list and a strange name are refused', () => {
  for (const parameters of [
    { size: { from: 1, to: 2 } },
    { size: [] },
    { 'the-size': [1] },
    { size: { from: 1, to: 2, step: 0 } },
  ]) {
    expect(calculation.safeParse({ ...valid, parameters }).success).toBe(false);
  }
});
