import type { PixelFormat } from '../../../formats/image/pixel-format.ts';
import type { Voi } from '../../../formats/image/voi.ts';

/** A number as it is read: a true minus, commas at thousands, at most so many decimals. */
export function write(value: number, decimals = 1): string {
  // What rounds to nothing has no sign.
  const rounded = Number(value.toFixed(decimals)) + 0;
  return rounded.toLocaleString('en-GB', { maximumFractionDigits: decimals }).replace('-', '−');
}

/** A window or a table in words. */
export function describeVoi(voi: Voi): string {
  if (voi.kind === 'table') return `VOI LUT${voi.table.explanation ? ` “${voi.table.explanation}”` : ''}`;
  const name = voi.explanation ? `${voi.explanation}: ` : '';
  return `${name}centre ${write(voi.center)}, width ${write(voi.width)}`;
}

/** The pixel format in a line, as the header has it or as it is tried. */
export function describeFormat(format: PixelFormat): string {
  const { rows, columns, photometric, bitsStored, bitsAllocated, isSigned, samplesPerPixel, planar } = format;
  const size = `${columns} × ${rows}`;
  if (samplesPerPixel === 3) return `${size}, ${photometric}, by ${planar === 1 ? 'plane' : 'pixel'}`;
  return `${size}, ${photometric}, ${bitsStored} of ${bitsAllocated} bits, ${isSigned ? 'signed' : 'unsigned'}`;
}

/** What is to be seen, as far as it can be counted: how much is black, white, and in colour. */
export function describePixels(rgba: Uint8ClampedArray): string {
  let [black, white, coloured] = [0, 0, 0];
  for (let i = 0; i < rgba.length; i += 4) {
    const [red, green, blue] = [rgba[i]!, rgba[i + 1]!, rgba[i + 2]!];
    if (Math.max(red, green, blue) < 4) black++;
    else if (Math.min(red, green, blue) > 251) white++;
    else if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) coloured++;
  }
  const share = (count: number): string => `${Math.round((400 * count) / rgba.length)} %`;
  const colour = coloured > 0 ? `, ${share(coloured)} in colour` : '';
  return `${share(black)} of the pixels are black, ${share(white)} white${colour}.`;
}
