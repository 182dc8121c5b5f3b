import { frameLength, type PixelFormat } from './pixel-format.ts';

/** Three samples of 8 bits to a pixel, in the order red, green, blue. */
export type Rgb = Uint8ClampedArray;

/** One frame of three samples of 8 bits as RGB (PS3.3 §C.7.6.3.1.2, §C.7.6.3.1.3). */
export function readColours(pixels: Uint8Array, format: PixelFormat, frame = 0): Rgb {
  const start = frame * frameLength(format);
  const samples = readSamples(pixels, format, start);
  if (!format.photometric.startsWith('YBR')) return samples;
  for (let i = 0; i < samples.length; i += 3) {
    const [red, green, blue] = ybrToRgb(samples[i]!, samples[i + 1]!, samples[i + 2]!);
    samples[i] = red;
    samples[i + 1] = green;
    samples[i + 2] = blue;
  }
  return samples;
}

/** The samples as they are stored, brought into the order pixel by pixel. */
export function readSamples(pixels: Uint8Array, format: PixelFormat, start = 0): Rgb {
  const count = format.rows * format.columns;
  const samples = new Uint8ClampedArray(count * 3);
  const place = placeOf(format, count);
  for (let pixel = 0; pixel < count; pixel++)
    for (let colour = 0; colour < 3; colour++) samples[pixel * 3 + colour] = pixels[start + place(pixel, colour)] ?? 0;
  return samples;
}

function placeOf({ photometric, planar }: PixelFormat, count: number): (pixel: number, colour: number) => number {
  // Y Y CB CR: two neighbours share the colour of the left one.
  if (photometric === 'YBR_FULL_422')
    return (pixel, colour) => (pixel >> 1) * 4 + (colour === 0 ? pixel & 1 : colour + 1);
  return planar === 1 ? (pixel, colour) => colour * count + pixel : (pixel, colour) => pixel * 3 + colour;
}

/** The inverse of the equations of YBR_FULL (PS3.3 §C.7.6.3.1.2), not yet rounded or cut off. */
export function ybrToRgb(y: number, cb: number, cr: number): [red: number, green: number, blue: number] {
  return [y + 1.402 * (cr - 128), y - 0.344_136 * (cb - 128) - 0.714_136 * (cr - 128), y + 1.772 * (cb - 128)];
}
