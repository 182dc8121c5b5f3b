import { expect, test } from 'vitest';
import { costOfOwnership } from '../../../src/engine/formulas/cost-of-ownership.ts';

const values = { price: 1000, maintenance: 15, running: 100, years: 5 };

test('a million with 250 thousand a year costs 2,250 thousand in five years', () => {
  expect(costOfOwnership.compute(values)).toBeCloseTo(2250, 9);
  expect(costOfOwnership.solve(values).at(-1)).toBe('1,000 + 5 × 250 = 2,250 thousand');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [1750, 1500, 1650, 1250, 1250];
  const wrong = costOfOwnership.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
