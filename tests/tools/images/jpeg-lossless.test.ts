import { expect, test } from 'vitest';
import { createRandom } from '../../../src/engine/random.ts';
import { countJpegLosslessBits } from '../../../src/tools/images/jpeg-lossless.ts';
import { drawGauss } from '../../../src/tools/images/noise.ts';

test('differences of one are coded in a bit for their class and a bit for their sign', () => {
  // 0 1 2 3 …: the first difference has class 0, the other fifteen class 1.
  expect(
    countJpegLosslessBits(
      Array.from({ length: 16 }, (_, i) => i),
      16,
    ),
  ).toBe(16 + 15);
});

test('twice the noise costs about a bit a sample', () => {
  const noisy = (deviation: number): number[] => {
    const random = createRandom(1);
    return Array.from({ length: 10_000 }, () => Math.round(1000 + deviation * drawGauss(random)));
  };
  const bits = (deviation: number): number => countJpegLosslessBits(noisy(deviation), 100) / 10_000;
  expect(bits(16) - bits(8)).toBeCloseTo(1, 1);
});
