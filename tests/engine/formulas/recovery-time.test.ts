import { expect, test } from 'vitest';
import { recoveryTime } from '../../../src/engine/formulas/recovery-time.ts';

const values = { volume: 18, rate: 500, decide: 2, verify: 1 };

test('18 TB at 500 MB/s take ten hours, besides deciding and checking', () => {
  expect(recoveryTime.compute(values)).toBeCloseTo(13, 9);
  expect(recoveryTime.solve(values).at(-1)).toBe('2 + 10 + 1 = 13.0 h');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [10, 12, 83, 4.25];
  const wrong = recoveryTime.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
