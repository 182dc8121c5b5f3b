import { expect, test } from 'vitest';
import { downtime } from '../../../src/engine/formulas/downtime.ts';

const values = { availability: 99.9 };

test('three nines leave 525.6 minutes a year', () => {
  expect(downtime.compute(values)).toBeCloseTo(525.6, 9);
  expect(downtime.solve(values).at(-1)).toBe('525,600 × 0.001 = 525.6 min');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [43.2, 8.76, 120, 52.56];
  const wrong = downtime.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
