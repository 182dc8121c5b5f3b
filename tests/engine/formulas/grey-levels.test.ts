import { expect, test } from 'vitest';
import { greyLevels } from '../../../src/engine/formulas/grey-levels.ts';

const values = { bits: 12 };

test('12 bits tell 4,096 levels apart', () => {
  expect(greyLevels.compute(values)).toBeCloseTo(4096, 9);
  expect(greyLevels.solve(values).at(-1)).toBe('2 to the power of 12 = 4,096 levels');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [4095, 65_536, 144, 2048];
  const wrong = greyLevels.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});

test('up to 8 bits stored, 8 are allocated', () => {
  expect(greyLevels.wrong({ bits: 7 }).map(({ value }) => value)).toContain(256);
});
