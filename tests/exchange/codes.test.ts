import { expect, test } from 'vitest';
import { cutIntoParts } from '../../src/exchange/code-parts.ts';
import { drawCode, readCode } from '../../src/exchange/codes.ts';

/** The picture of a path of squares, so many pixels a unit. */
function paint({ path, size }: { path: string; size: number }, scale: number) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        data.fill(0, 4 * (row * width + column), 4 * (row * width + column) + 3);
  return { width, height: width, data };
}

test('a code that is drawn is read, for the largest part too', () => {
  const bytes = Uint8Array.from({ length: 2500 }, (_, i) => (i * 7919) % 251);
  for (const part of cutIntoParts(bytes) ?? []) {
    const drawn = drawCode(part);
    expect(drawn.size).toBeLessThanOrEqual(117 + 8);
    expect(readCode(paint(drawn, 4))).toBe(part);
  }
});

test('a picture without a code says nothing', () => {
  expect(readCode({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(200) })).toBeUndefined();
});
