import type { DataSet } from './data-set.ts';
import type { PixelFormat } from './pixel-format.ts';

/** The pixel format of a data set; what is missing is taken for the usual. Nothing where it has no rows or columns. */
export function readFormat(dataSet: DataSet): PixelFormat | undefined {
  const number = (tag: string, usual: number): number => dataSet.numbers(tag)[0] ?? usual;
  const [rows, columns] = [number('0028,0010', 0), number('0028,0011', 0)];
  // Beyond what a browser's canvas can hold, or nothing at all.
  if (!(rows >= 1 && columns >= 1 && rows * columns <= 32_000_000)) return undefined;
  const samplesPerPixel = number('0028,0002', 1);
  const bitsAllocated = oneOf([8, 1, 16, 32], number('0028,0100', 16));
  const bitsStored = clamp(number('0028,0101', bitsAllocated), 1, bitsAllocated);
  return {
    rows,
    columns,
    frames: Math.max(1, Math.trunc(number('0028,0008', 1)) || 1),
    samplesPerPixel,
    photometric: dataSet.text('0028,0004') ?? (samplesPerPixel === 3 ? 'RGB' : 'MONOCHROME2'),
    planar: number('0028,0006', 0),
    bitsAllocated,
    bitsStored,
    highBit: clamp(number('0028,0102', bitsStored - 1), bitsStored - 1, bitsAllocated - 1),
    isSigned: number('0028,0103', 0) === 1,
    isLittleEndian: dataSet.isLittleEndian,
  };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const oneOf = (allowed: number[], value: number): number => (allowed.includes(value) ? value : 16);
