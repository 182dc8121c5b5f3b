import type { Turn } from './presentation-state.ts';

/** A picture of pixels of one kind, row by row. */
export interface Plane<Pixels> {
  width: number;
  height: number;
  pixels: Pixels;
}

/** Where a pixel of the turned picture comes from. */
export function sourceOf({ degrees, isFlipped }: Turn, width: number, height: number) {
  const turnedWidth = degrees % 180 === 0 ? width : height;
  return (column: number, row: number): { x: number; y: number } => {
    const across = isFlipped ? turnedWidth - 1 - column : column;
    if (degrees === 90) return { x: row, y: height - 1 - across };
    if (degrees === 180) return { x: width - 1 - across, y: height - 1 - row };
    if (degrees === 270) return { x: width - 1 - row, y: across };
    return { x: across, y: row };
  };
}

/** RGBA turned clockwise and then flipped left for right (PS3.3 §C.10.6). */
export function turnPixels(
  { width, height, pixels }: Plane<Uint8ClampedArray<ArrayBuffer>>,
  turn: Turn,
): Plane<Uint8ClampedArray<ArrayBuffer>> {
  const [newWidth, newHeight] = turn.degrees % 180 === 0 ? [width, height] : [height, width];
  const source = sourceOf(turn, width, height);
  const from = new Uint32Array(pixels.buffer);
  const to = new Uint32Array(from.length);
  for (let row = 0; row < newHeight; row++)
    for (let column = 0; column < newWidth; column++) {
      const { x, y } = source(column, row);
      to[row * newWidth + column] = from[y * width + x]!;
    }
  return { width: newWidth, height: newHeight, pixels: new Uint8ClampedArray(to.buffer) };
}
