import { applyPalette } from './palette.ts';
import { isColour, type PixelFormat } from './pixel-format.ts';
import type { Presentation } from './presentation.ts';
import { readColours, type Rgb } from './colour.ts';
import type { Image } from './read-image.ts';
import { rangeOf, renderColours, renderGrey, type GreySteps } from './render.ts';
import { readStoredValues } from './stored-values.ts';
import type { Voi } from './voi.ts';

/** One frame decoded: stored values, and colours where it has any. */
export interface Frame {
  stored: Int32Array;
  colours?: Rgb;
}

/** A frame of an image under a format, which may be another than the header's. */
export function decodeFrame({ pixels, palette }: Image, format: PixelFormat, frame: number): Frame {
  if (isColour(format) || format.samplesPerPixel === 3) {
    const colours = readColours(pixels, { ...format, samplesPerPixel: 3 }, frame);
    return { stored: new Int32Array(), colours };
  }
  const stored = readStoredValues(pixels, format, frame);
  if (format.photometric !== 'PALETTE COLOR' || palette.length < 3) return { stored };
  return { stored, colours: applyPalette(stored, palette) };
}

/** A frame as RGBA. */
export function renderFrame({ stored, colours }: Frame, steps: GreySteps): Uint8ClampedArray<ArrayBuffer> {
  return colours ? renderColours(colours) : renderGrey(stored, steps);
}

/** The window over all values of a frame, for an image that offers none. */
export function fitWindow({ stored }: Frame, apply: (stored: number) => number): Voi {
  const [a = 0, b = 0] = rangeOf(stored).map(apply);
  const [low, high] = a < b ? [a, b] : [b, a];
  return {
    kind: 'window',
    center: (low + high + 1) / 2,
    width: Math.max(1, high - low + 1),
    shape: 'LINEAR',
    explanation: 'All values',
  };
}

/** How the image itself wants to be presented. */
export function presentationOf({ shape }: Image, { photometric }: PixelFormat): Presentation {
  return { shape, photometric };
}
