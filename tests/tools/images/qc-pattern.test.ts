import { expect, test } from 'vitest';
import { drawQcPattern } from '../../../src/tools/images/qc-pattern.ts';

const { width, bytes } = drawQcPattern();
const at = (column: number, row: number): number => bytes[row * width + column]!;

test('a patch of 5 % lies in black and one of 95 % in white', () => {
  expect([at(20, 100), at(50, 128)]).toEqual([0, 13]);
  expect([at(210, 100), at(238, 128)]).toEqual([255, 242]);
});

test('eleven even steps lead from black to white', () => {
  const steps = Array.from({ length: 11 }, (_, i) => at(24 + i * 24, 55));
  expect([steps[0], steps[10]]).toEqual([0, 255]);
  for (const [i, step] of steps.entries()) expect(Math.abs(step - 25.5 * i)).toBeLessThan(0.6);
});

test('the finest lines change from pixel to pixel, upright and lying', () => {
  expect([0, 1, 2, 3].map((i) => at(12 + i, 190))).toEqual([0, 255, 0, 255]);
  expect([0, 1, 2, 3].map((i) => at(160, 180 + i))).toEqual([0, 255, 0, 255]);
});
