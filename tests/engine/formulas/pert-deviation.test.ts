import { expect, test } from 'vitest';
import { pertDeviation } from '../../../src/engine/formulas/pert-deviation.ts';

const values = { optimistic: 4, likely: 10, pessimistic: 34 };

test('from 4 to 34 days deviates by 5', () => {
  expect(pertDeviation.compute(values)).toBeCloseTo(5, 9);
  expect(pertDeviation.solve(values).at(-1)).toBe('30 ÷ 6 = 5.0 d');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [25, 15, 13, 8, 30, 7.5];
  const wrong = pertDeviation.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
