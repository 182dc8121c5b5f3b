import { writeValue } from '../../formats/dicom/write-value.ts';
import type { Attributes } from './attributes.ts';

/** Grey samples and what the Image Pixel module says of them (PS3.3 §C.7.6.3). */
export interface GreyPixels {
  width: number;
  height: number;
  values: ArrayLike<number>;
  bitsStored: number;
  isSigned?: boolean;
  photometric?: string;
}

/** The Image Pixel module of grey samples: 8 bits in bytes (OB), more in words (OW). */
export function describeGrey(pixels: GreyPixels): Attributes {
  const { width, height, values, bitsStored, isSigned = false, photometric = 'MONOCHROME2' } = pixels;
  const mask = 2 ** bitsStored - 1;
  const samples = Array.from(values, (value) => Math.round(value) & mask);
  return {
    SamplesPerPixel: 1,
    PhotometricInterpretation: photometric,
    Rows: height,
    Columns: width,
    BitsAllocated: bitsStored > 8 ? 16 : 8,
    BitsStored: bitsStored,
    HighBit: bitsStored - 1,
    PixelRepresentation: isSigned ? 1 : 0,
    PixelData:
      bitsStored > 8
        ? { vr: 'OW', value: writeValue('OW', isSigned ? signExtend(samples, bitsStored) : samples) }
        : { vr: 'OB', value: Uint8Array.from(samples) },
  };
}

/** Whoever writes signed words fills the bits above the stored ones with the sign, as is customary. */
function signExtend(samples: number[], bits: number): number[] {
  const sign = 2 ** (bits - 1);
  return samples.map((sample) => (sample & sign ? (sample | ~(2 ** bits - 1)) & 0xffff : sample));
}

/** Colour samples of 8 bits, three to a pixel, pixel by pixel. */
export interface ColourPixels {
  width: number;
  height: number;
  bytes: Uint8Array;
  photometric: 'RGB' | 'YBR_FULL';
  planar: 0 | 1;
}

/** The Image Pixel module of colour samples; with planar configuration 1, all of one colour come first. */
export function describeColour({ width, height, bytes, photometric, planar }: ColourPixels): Attributes {
  const count = width * height;
  return {
    SamplesPerPixel: 3,
    PhotometricInterpretation: photometric,
    PlanarConfiguration: planar,
    Rows: height,
    Columns: width,
    BitsAllocated: 8,
    BitsStored: 8,
    HighBit: 7,
    PixelRepresentation: 0,
    PixelData: {
      vr: 'OB',
      value: planar === 0 ? bytes : bytes.map((_, i) => bytes[(i % count) * 3 + Math.floor(i / count)]!),
    },
  };
}
