import { expect, test } from 'vitest';
import { erasureUsable } from '../../../src/engine/formulas/erasure-usable.ts';

const values = { raw: 1200, data: 8, parity: 4 };

test('1,200 TB coded 8 + 4 hold 800 TB', () => {
  expect(erasureUsable.compute(values)).toBeCloseTo(800, 9);
  expect(erasureUsable.solve(values).at(-1)).toBe('1,200 × 8 ÷ 12 = 800.0 TB');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [600, 400, 240, 600];
  const wrong = erasureUsable.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
