import { createRandom } from '../../engine/random.ts';
import { transform } from './fourier.ts';
import { drawGauss } from './noise.ts';
import { makeGrid, type Grid } from './picture.ts';

/** What happens while the lines are measured. */
export interface Measurement {
  /** Deviation of the noise, in units of the signal. */
  noise: number;
  seed?: number;
  /** How far the head lies from its place, in pixels down the image, when line `line` of `lines` is measured. */
  shiftAt?: (line: number, lines: number) => number;
}

/** The magnitude image of a slice whose Fourier transform was measured line by line; lines encode the column's way. */
export function scanHead(slice: Grid, { noise, seed = 1, shiftAt = () => 0 }: Measurement): Grid {
  const { width, height } = slice;
  const random = createRandom(seed);
  const columns = Array.from({ length: width }, (_, column) => {
    const re = Float64Array.from({ length: height }, (_, row) => slice.values[row * width + column]!);
    const measured = { re, im: new Float64Array(height) };
    transform(measured);
    for (let line = 0; line < height; line++) {
      const frequency = line < height / 2 ? line : line - height;
      // The lines are measured one after another, from the lowest negative frequency upwards.
      const turn = (-2 * Math.PI * frequency * shiftAt(frequency + height / 2, height)) / height;
      const [cos, sin, ownRe, ownIm] = [Math.cos(turn), Math.sin(turn), measured.re[line]!, measured.im[line]!];
      measured.re[line] = ownRe * cos - ownIm * sin;
      measured.im[line] = ownRe * sin + ownIm * cos;
    }
    transform(measured, true);
    return measured;
  });
  return makeGrid(width, height, (column, row) => {
    const { re, im } = columns[column]!;
    return Math.hypot(re[row]! + noise * drawGauss(random), im[row]! + noise * drawGauss(random));
  });
}

/** What comes out when the field of view is only `lines` high: what lies beyond an edge folds in at the other. */
export function foldOver({ width, height, values }: Grid, lines: number): Grid {
  const top = Math.floor((height - lines) / 2);
  return makeGrid(width, lines, (column, row) => {
    let sum = 0;
    for (let from = (top + row) % lines; from < height; from += lines) sum += values[from * width + column]!;
    return sum;
  });
}
