import sharp from 'sharp';
import { decode, encodeWebp } from '../images/encode.ts';
import { toGrey, type Picture } from '../images/picture.ts';
import { windowOf } from '../images/window.ts';
import { scanChest } from '../samples/ct.ts';
import { drawSector } from '../samples/us.ts';

/** One way of storing a picture, what it weighs, and how far it is from the original. */
export interface Loss {
  /** JPEG quality of libjpeg-turbo from 1 to 100; none for the lossless file. */
  quality?: number;
  bytes: number;
  /** Bytes of the samples as they are, for one byte of the file. */
  ratio: number;
  /** The greatest difference of a sample, of 255. */
  worst: number;
  /** The root of the mean square of all differences. */
  rms: number;
  /** Files under `losses/`, both without loss of their own. */
  picture: string;
  difference: string;
}

/** A picture with its losses, and the files that show them. */
export interface LossSeries {
  id: string;
  title: string;
  width: number;
  height: number;
  native: number;
  losses: Loss[];
  files: { name: string; bytes: Uint8Array }[];
}

const qualities = [90, 60, 30, 10];
/** Differences are shown so many times as large, about mid-grey. */
export const gain = 4;

/** A slice and a colour image, lossless and as JPEG of four qualities, decoded and compared. */
export async function makeLosses(): Promise<LossSeries[]> {
  return Promise.all([
    makeSeries('ct', 'CT chest, soft tissue window, 8 bits', toGrey(scanChest(0), windowOf(40, 400))),
    makeSeries('us', 'US Doppler with a burnt-in name, RGB', drawSector()),
  ]);
}

async function makeSeries(id: string, title: string, original: Picture): Promise<LossSeries> {
  const { width, height, channels, bytes } = original;
  const png = await sharp(bytes, { raw: { width, height, channels } }).png({ compressionLevel: 9 }).toBuffer();
  const encoded = [
    { quality: undefined, file: png },
    ...(await Promise.all(
      qualities.map(async (quality) => ({
        quality,
        file: await sharp(bytes, { raw: { width, height, channels } }).jpeg({ quality }).toBuffer(),
      })),
    )),
  ];
  const files: LossSeries['files'] = [];
  const losses: Loss[] = [];
  for (const { quality, file } of encoded) {
    const decoded = await decode(file, channels);
    const name = `${id}-${quality ?? 'lossless'}`;
    const difference = subtract(decoded, original);
    files.push({ name: `${name}.webp`, bytes: await encodeWebp(decoded, true) });
    files.push({ name: `${name}-difference.webp`, bytes: await encodeWebp(difference, true) });
    losses.push({
      ...(quality && { quality }),
      bytes: file.length,
      ratio: Math.round((10 * bytes.length) / file.length) / 10,
      ...measure(decoded.bytes, bytes),
      picture: `${name}.webp`,
      difference: `${name}-difference.webp`,
    });
  }
  return { id, title, width, height, native: bytes.length, losses, files };
}

function measure(decoded: Uint8Array, original: Uint8Array): { worst: number; rms: number } {
  let [worst, square] = [0, 0];
  for (const [i, sample] of decoded.entries()) {
    const difference = sample - original[i]!;
    worst = Math.max(worst, Math.abs(difference));
    square += difference ** 2;
  }
  return { worst, rms: Math.round(100 * Math.sqrt(square / decoded.length)) / 100 };
}

function subtract(picture: Picture, from: Picture): Picture {
  return {
    ...picture,
    bytes: Uint8Array.from(picture.bytes, (sample, i) => clamp(128 + gain * (sample - from.bytes[i]!))),
  };
}

const clamp = (value: number): number => Math.min(255, Math.max(0, value));
