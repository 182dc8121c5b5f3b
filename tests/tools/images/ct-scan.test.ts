import { expect, test } from 'vitest';
import { scanSlice } from '../../../src/tools/images/ct-scan.ts';
import { paintEllipses } from '../../../src/tools/images/ellipses.ts';
import type { Grid } from '../../../src/tools/images/picture.ts';

const span = 200;
const disc = paintEllipses(
  [
    { x: 0, y: 0, a: 70, b: 70, value: 0 },
    { x: 30, y: 0, a: 14, b: 14, value: 500 },
  ],
  256,
  span,
  -1000,
);

/** Mean and deviation of a square of 16 mm about a place in mm. */
function measure({ width, values }: Grid, x: number, y: number): { mean: number; deviation: number } {
  const toIndex = (mm: number): number => Math.round((mm / span + 0.5) * width);
  const found: number[] = [];
  for (let row = toIndex(y - 8); row < toIndex(y + 8); row++)
    found.push(...values.subarray(row * width + toIndex(x - 8), row * width + toIndex(x + 8)));
  const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
  return { mean, deviation: Math.sqrt(found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / found.length) };
}

test('water comes out at 0 HU, bone at its value, air at −1000', () => {
  const slice = scanSlice(disc, 128, { span });
  expect(Math.abs(measure(slice, -30, 0).mean)).toBeLessThan(10);
  expect(Math.abs(measure(slice, 30, 0).mean - 500)).toBeLessThan(15);
  expect(Math.abs(measure(slice, 0, -85).mean + 1000)).toBeLessThan(10);
});

test('a quarter of the photons makes about twice the noise, and the same seed the same noise', () => {
  const sound = scanSlice(disc, 128, { span });
  const noise = (photons: number): number => {
    const { values, ...size } = scanSlice(disc, 128, { span, photons, seed: 4 });
    return measure({ ...size, values: values.map((value, i) => value - sound.values[i]!) }, -30, 0).deviation;
  };
  expect(noise(100_000) / noise(400_000)).toBeGreaterThan(1.7);
  expect(noise(100_000) / noise(400_000)).toBeLessThan(2.3);
  expect(noise(100_000)).toBe(noise(100_000));
});

test('a cell that counts too little makes a ring about the middle and leaves the rest', () => {
  const sound = scanSlice(disc, 128, { span });
  const ringed = scanSlice(disc, 128, { span, gains: { 260: 0.95 } });
  const differs = (x: number): number =>
    Math.max(
      ...[-1, 0, 1].map((step) => {
        const place = 64 * 128 + Math.round((x / span + 0.5) * 128) + step;
        return Math.abs(ringed.values[place]! - sound.values[place]!);
      }),
    );
  const radius = (260 - 200) * (span / 400);
  expect(differs(-radius)).toBeGreaterThan(30);
  expect(differs(-radius - 20)).toBeLessThan(5);
});
