import { expect, test } from 'vitest';
import { availability } from '../../../src/engine/formulas/availability.ts';

const values = { mtbf: 1992, mttr: 8 };

test('1,992 hours up and 8 down are 99.6 %', () => {
  expect(availability.compute(values)).toBeCloseTo(99.6, 9);
  expect(availability.solve(values).at(-1)).toBe('1,992 ÷ 2,000 × 100 = 99.600 %');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [100 * (1 - 8 / 1992), 100 * (1 - 8 / 8760), 0.4, 99.2];
  const wrong = availability.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
