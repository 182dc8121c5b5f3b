import { makeGrid, type Grid } from './picture.ts';

/** A step wedge of aluminium on a receptor, as grey from 0 (no metal) to 1: eleven steps, with a rim of air around. */
export function drawWedge(width: number, height: number): Grid {
  const steps = 11;
  const rim = 12;
  return makeGrid(width, height, (column, row) => {
    if (row < rim || row >= height - rim || column < rim || column >= width - rim) return 0;
    return Math.floor(((column - rim) * steps) / (width - 2 * rim)) / (steps - 1);
  });
}
