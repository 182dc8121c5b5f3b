import { expect, test } from 'vitest';
import { seriesAvailability } from '../../../src/engine/formulas/series-availability.ts';

const values = { first: 99.9, second: 99.5, third: 99 };

test('three links that must all work are worse than the weakest', () => {
  expect(seriesAvailability.compute(values)).toBeCloseTo(98.406495, 9);
  expect(seriesAvailability.solve(values).at(-1)).toBe('0.999 × 0.995 × 0.99 × 100 = 98.406 %');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [99, 298.4 / 3, 99.4005, 99.999995];
  const wrong = seriesAvailability.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
