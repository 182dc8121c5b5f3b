import { expect, test } from 'vitest';
import { queueLength } from '../../../src/engine/formulas/queue-length.ts';

const values = { arrivals: 60, minutes: 20 };

test('60 an hour that stay 20 minutes each are 20 at once', () => {
  expect(queueLength.compute(values)).toBeCloseTo(20, 9);
  expect(queueLength.solve(values).at(-1)).toBe('60 × 20 ÷ 60 = 20.0 studies');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [1200, 180, 60, 3];
  const wrong = queueLength.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
