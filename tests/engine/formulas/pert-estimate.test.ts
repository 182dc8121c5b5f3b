import { expect, test } from 'vitest';
import { pertEstimate } from '../../../src/engine/formulas/pert-estimate.ts';

const values = { optimistic: 4, likely: 10, pessimistic: 34 };

test('4, 10 and 34 days are estimated at 13', () => {
  expect(pertEstimate.compute(values)).toBeCloseTo(13, 9);
  expect(pertEstimate.solve(values).at(-1)).toBe('78 ÷ 6 = 13.0 d');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [16, 10, 19, 19.5, 8, 34];
  const wrong = pertEstimate.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
