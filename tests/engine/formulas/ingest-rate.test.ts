import { expect, test } from 'vitest';
import { ingestRate } from '../../../src/engine/formulas/ingest-rate.ts';

const values = { studies: 900, size: 100, hours: 10 };

test('900 studies of 100 MB in ten hours arrive at 20 Mbit/s', () => {
  expect(ingestRate.compute(values)).toBeCloseTo(20, 9);
  expect(ingestRate.solve(values).at(-1)).toBe('720,000 ÷ 36,000 = 20.0 Mbit/s');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [2.5, 720_000 / 86_400, 72];
  const wrong = ingestRate.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});
