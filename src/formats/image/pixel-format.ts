/** What the Image Pixel module says of stored pixels (PS3.3 §C.7.6.3). */
export interface PixelFormat {
  rows: number;
  columns: number;
  frames: number;
  samplesPerPixel: number;
  photometric: string;
  /** 0: the samples of a pixel stand together; 1: all of one colour stand together. */
  planar: number;
  bitsAllocated: number;
  bitsStored: number;
  highBit: number;
  isSigned: boolean;
  isLittleEndian: boolean;
}

export const isColour = ({ photometric }: PixelFormat): boolean => /^(RGB|YBR)/.test(photometric);

/** The bytes that one frame takes when nothing is compressed; YBR_FULL_422 shares colours between two pixels. */
export function frameLength(format: PixelFormat): number {
  const { rows, columns, samplesPerPixel, bitsAllocated, photometric } = format;
  const samples = photometric === 'YBR_FULL_422' ? 2 : samplesPerPixel;
  return Math.ceil((rows * columns * samples * bitsAllocated) / 8);
}

/** The lowest and the highest value that can be stored. */
export function storedRange({ bitsStored, isSigned }: PixelFormat): [low: number, high: number] {
  return isSigned ? [-(2 ** (bitsStored - 1)), 2 ** (bitsStored - 1) - 1] : [0, 2 ** bitsStored - 1];
}
