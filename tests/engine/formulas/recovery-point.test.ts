import { expect, test } from 'vitest';
import { recoveryPoint } from '../../../src/engine/formulas/recovery-point.ts';

const values = { interval: 24, run: 3, studies: 20 };

test('a daily backup of three hours can lose 27 hours of studies', () => {
  expect(recoveryPoint.compute(values)).toBeCloseTo(540, 9);
  expect(recoveryPoint.solve(values).at(-1)).toBe('27 × 20 = 540 studies');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [480, 240, 420, 600];
  const wrong = recoveryPoint.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
