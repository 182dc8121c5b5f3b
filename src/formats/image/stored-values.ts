import { frameLength, type PixelFormat } from './pixel-format.ts';

/**
 * The stored values of one frame of single samples: cut out of what was allocated by High Bit and Bits Stored, and signed
 * where Pixel Representation says so (PS3.5 §8.1.1). What lies behind the end of the bytes is 0.
 */
export function readStoredValues(pixels: Uint8Array, format: PixelFormat, frame = 0): Int32Array {
  const { rows, columns, bitsStored, highBit, isSigned } = format;
  const readCell = cellReader(pixels, format, frame * frameLength(format));
  const shift = highBit + 1 - bitsStored;
  const mask = 2 ** bitsStored - 1;
  const sign = isSigned ? 2 ** (bitsStored - 1) : 0;
  const values = new Int32Array(rows * columns);
  for (let i = 0; i < values.length; i++) {
    const value = (readCell(i) >>> shift) & mask;
    values[i] = sign > 0 && value >= sign ? value - 2 * sign : value;
  }
  return values;
}

/** What was allocated for a sample, as an unsigned number; 1, 8, 16 or 32 bits. */
function cellReader(pixels: Uint8Array, format: PixelFormat, start: number): (i: number) => number {
  const { bitsAllocated, isLittleEndian } = format;
  const size = bitsAllocated / 8;
  // A frame need not begin at a byte: bits are counted over all frames (PS3.5 §8.1.1).
  const firstBit = start * 8;
  if (bitsAllocated === 1) return (i) => ((pixels[(firstBit + i) >> 3] ?? 0) >> ((firstBit + i) & 7)) & 1;
  if (size === 1) return (i) => pixels[start + i] ?? 0;
  return (i) => {
    let value = 0;
    for (let byte = 0; byte < size; byte++) {
      const at = start + i * size + byte;
      value |= (pixels[at] ?? 0) << (8 * (isLittleEndian ? byte : size - 1 - byte));
    }
    return value >>> 0;
  };
}
