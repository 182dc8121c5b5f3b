import { expect, test } from 'vitest';
import { studySize } from '../../../src/engine/formulas/study-size.ts';

const values = { rows: 512, columns: 512, samples: 1, bits: 16, frames: 500 };

test('500 slices of 512 × 512 with 16 bits allocated are 262.144 MB', () => {
  expect(studySize.compute(values)).toBeCloseTo(262.144, 9);
  expect(studySize.solve(values).at(-1)).toBe('÷ 1,000,000 = 262.1 MB');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [131.072, 262.144, 2097.152, 250, 0.524288];
  const wrong = studySize.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});

test('a colour pixel takes a byte for each of its samples', () => {
  expect(studySize.compute({ rows: 600, columns: 800, samples: 3, bits: 8, frames: 50 })).toBe(72);
});
