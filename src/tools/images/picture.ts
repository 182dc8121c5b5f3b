/** Values of a physical kind, row by row: Hounsfield units, a signal, a thickness. */
export interface Grid {
  width: number;
  height: number;
  values: Float32Array;
}

/** Samples of 8 bits as a file holds them, row by row and pixel by pixel; one to a pixel is grey, three are RGB. */
export interface Picture {
  width: number;
  height: number;
  channels: 1 | 3;
  bytes: Uint8Array;
}

/** A grid of which each value is asked for by its column and row. */
export function makeGrid(width: number, height: number, valueAt: (column: number, row: number) => number): Grid {
  const values = new Float32Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) values[row * width + column] = valueAt(column, row);
  return { width, height, values };
}

/** A grey picture of which each sample is asked for by its column and row, from 0 (black) to 1 (white). */
export function makeGrey(width: number, height: number, greyAt: (column: number, row: number) => number): Picture {
  return toGrey(makeGrid(width, height, greyAt), (value) => value);
}

/** A part of the grid. */
export function cutOut(grid: Grid, part: { left: number; top: number; width: number; height: number }): Grid {
  const { left, top, width, height } = part;
  return makeGrid(width, height, (column, row) => grid.values[(top + row) * grid.width + left + column]!);
}

/** The grid as a grey picture; `show` turns a value into a grey from 0 to 1, and what lies beyond is cut off. */
export function toGrey({ width, height, values }: Grid, show: (value: number) => number): Picture {
  const bytes = Uint8Array.from(values, (value) => Math.round(255 * Math.min(1, Math.max(0, show(value)))));
  return { width, height, channels: 1, bytes };
}

/** The same picture with every sample changed. */
export function mapSamples(picture: Picture, change: (sample: number) => number): Picture {
  return { ...picture, bytes: picture.bytes.map((sample) => Math.min(255, Math.max(0, Math.round(change(sample))))) };
}
