import sharp, { type Sharp } from 'sharp';
import type { Picture } from './picture.ts';

// The encoder comes with Astro and is used when images are made, never by the site.

/** A WebP file of the picture: lossless, or of a quality at which loss is not seen. */
export function encodeWebp(picture: Picture, isExact: boolean): Promise<Buffer> {
  return open(picture)
    .webp(isExact ? { lossless: true, effort: 6 } : { quality: 86, effort: 6 })
    .toBuffer();
}

/** The best JPEG (baseline) of a grey picture that is at most `bytes` long. */
export async function encodeJpeg(picture: Picture, bytes: number): Promise<Buffer> {
  let best = await open(picture).jpeg({ quality: 1 }).toBuffer();
  for (let quality = 2; quality <= 100; quality++) {
    const file = await open(picture).jpeg({ quality }).toBuffer();
    if (file.length > bytes) break;
    best = file;
  }
  return best;
}

/** The samples of a file, with as many channels as are asked for. */
export async function decode(file: Uint8Array, channels: 1 | 3): Promise<Picture> {
  const image = sharp(file).removeAlpha();
  const { data, info } = await (channels === 1 ? image.toColourspace('b-w') : image)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels, bytes: new Uint8Array(data) };
}

function open({ width, height, channels, bytes }: Picture): Sharp {
  return sharp(bytes, { raw: { width, height, channels } });
}
