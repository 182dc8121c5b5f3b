import { expect, test } from 'vitest';
import { storageGrowth } from '../../../src/engine/formulas/storage-growth.ts';

const values = { studies: 100_000, size: 80, growth: 10, years: 3 };

test('three years that grow by a tenth from 8 TB hold 26.48 TB', () => {
  expect(storageGrowth.compute(values)).toBeCloseTo(26.48, 9);
  expect(storageGrowth.solve(values).at(-1)).toBe('8 + 8.8 + 9.68 = 26.5 TB');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [24, 9.68, 26.4, 29.04];
  const wrong = storageGrowth.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
