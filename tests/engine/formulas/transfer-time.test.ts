import { expect, test } from 'vitest';
import { transferTime } from '../../../src/engine/formulas/transfer-time.ts';

const values = { size: 420, rate: 100, efficiency: 80 };

test('420 MB at 80 of 100 Mbit/s take 42 s', () => {
  expect(transferTime.compute(values)).toBeCloseTo(42, 9);
  expect(transferTime.solve(values).at(-1)).toBe('3,360 ÷ 80 = 42.0 s');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [5.25, 33.6, 26.88, 52.5];
  const wrong = transferTime.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
