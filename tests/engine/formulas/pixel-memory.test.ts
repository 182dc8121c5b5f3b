import { expect, test } from 'vitest';
import { pixelMemory } from '../../../src/engine/formulas/pixel-memory.ts';

const values = { rows: 2000, columns: 2500, bits: 12 };

test('12 bits stored take two bytes a pixel', () => {
  expect(pixelMemory.compute(values)).toBeCloseTo(10, 9);
  expect(pixelMemory.solve(values).at(-1)).toBe('÷ 1,000,000 = 10.00 MB');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [7.5, 5, 80, 9.5367431640625];
  const wrong = pixelMemory.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});

test('8 bits stored take one byte, 10 and 16 take two', () => {
  const image = { rows: 1000, columns: 1000 };
  expect([8, 10, 16].map((bits) => pixelMemory.compute({ ...image, bits }))).toEqual([1, 2, 2]);
});
