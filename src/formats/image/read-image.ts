import type { DataSet } from './data-set.ts';
import { decodeRle } from './decode-rle.ts';
import type { LookupTable } from './lookup-table.ts';
import { makeLookupTable } from './lookup-table.ts';
import type { Modality } from './modality.ts';
import { frameLength, type PixelFormat } from './pixel-format.ts';
import { readFormat } from './read-format.ts';
import { readModality, readVois } from './read-grey-steps.ts';
import type { Voi } from './voi.ts';

/** A picture that can be shown: its pixels as they are stored, and what the header says of them. */
export interface Image {
  format: PixelFormat;
  /** All frames, native. */
  pixels: Uint8Array;
  modality: Modality;
  /** What the file offers, windows before tables. */
  vois: Voi[];
  shape: 'IDENTITY' | 'INVERSE';
  /** Red, green and blue; empty where there is none. */
  palette: LookupTable[];
  /** The width of a pixel divided by its height. */
  aspect: number;
  sopInstance: string;
}

const rle = '1.2.840.10008.1.2.5';
const native = new Set(['1.2.840.10008.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.2', '1.2.840.10008.1.2.1.99']);

/** The image of a data set, or in words why there is none. */
export function readImage(dataSet: DataSet, transferSyntax: string | undefined): Image | { refused: string } {
  const format = readFormat(dataSet);
  if (!format) return { refused: 'It has no pixels: Rows and Columns are missing, or they are of no use.' };
  const found = readPixels(dataSet, format, transferSyntax);
  if ('refused' in found) return found;
  return {
    ...found,
    modality: readModality(dataSet, format.isSigned),
    vois: readVois(dataSet, format.isSigned),
    shape: dataSet.text('2050,0020') === 'INVERSE' ? 'INVERSE' : 'IDENTITY',
    palette: readPalette(dataSet),
    aspect: readAspect(dataSet),
    sopInstance: dataSet.text('0008,0018') ?? '',
  };
}

function readPixels(
  dataSet: DataSet,
  format: PixelFormat,
  transferSyntax: string | undefined,
): Pick<Image, 'format' | 'pixels'> | { refused: string } {
  const fragments = dataSet.fragments('7FE0,0010');
  if (fragments) {
    if (transferSyntax !== rle)
      return { refused: `Its pixels are compressed (${transferSyntax}); this bench decodes none but RLE.` };
    const frames = fragments.slice(0, format.frames).map((fragment) => decodeRle(fragment, format));
    const length = frames[0]?.length ?? 0;
    const pixels = new Uint8Array(length * frames.length);
    for (const [i, frame] of frames.entries()) pixels.set(frame, i * length);
    return { format: { ...format, planar: 1, isLittleEndian: true }, pixels };
  }
  const pixels = dataSet.bytes('7FE0,0010');
  if (!pixels || pixels.length === 0) return { refused: 'It has no Pixel Data (7FE0,0010).' };
  if (transferSyntax !== undefined && !native.has(transferSyntax))
    return { refused: `Its transfer syntax ${transferSyntax} is not one that this bench shows.` };
  // More frames than there are bytes for are not offered.
  const frames = Math.max(1, Math.min(format.frames, Math.ceil(pixels.length / frameLength(format))));
  return { format: { ...format, frames }, pixels };
}

function readPalette(dataSet: DataSet): LookupTable[] {
  return ['1', '2', '3'].flatMap((colour) => {
    const descriptor = dataSet.numbers(`0028,110${colour}`);
    const data = dataSet.bytes(`0028,120${colour}`);
    return data ? [makeLookupTable(descriptor, data, { isSigned: false })] : [];
  });
}

/** From Pixel Spacing (row, column) or Pixel Aspect Ratio (vertical, horizontal). */
function readAspect(dataSet: DataSet): number {
  for (const tag of ['0028,0030', '0028,0034']) {
    const [vertical = 0, horizontal = 0] = dataSet.numbers(tag);
    if (vertical > 0 && horizontal > 0) return horizontal / vertical;
  }
  return 1;
}
