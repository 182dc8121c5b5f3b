import { expect, test } from 'vitest';
import { compression } from '../../../src/engine/formulas/compression.ts';

const values = { volume: 250, ratio: 2.5 };

test('250 TB at 2.5 to 1 take 100 TB', () => {
  expect(compression.compute(values)).toBeCloseTo(100, 9);
  expect(compression.solve(values).at(-1)).toBe('250 ÷ 2.5 = 100.0 TB');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [150, 250 / 3.5, 243.75, 187.5];
  const wrong = compression.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
