import { expect, test } from 'vitest';
import { parallelAvailability } from '../../../src/engine/formulas/parallel-availability.ts';

const values = { each: 95, servers: 2 };

test('two servers of 95 %, one being enough, reach 99.75 %', () => {
  expect(parallelAvailability.compute(values)).toBeCloseTo(99.75, 9);
  expect(parallelAvailability.solve(values).at(-1)).toBe('(1 − 0.0025) × 100 = 99.7500 %');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [90.25, 95, 97.5, 99.9875];
  const wrong = parallelAvailability.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});

test('a third server multiplies the chance once more', () => {
  expect(parallelAvailability.compute({ each: 90, servers: 3 })).toBeCloseTo(99.9, 9);
});
