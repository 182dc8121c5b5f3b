import { createRandom } from '../../engine/random.ts';
import type { Picture } from './picture.ts';

const size = 240;
const red = [220, 30, 20];
const blue = [20, 40, 220];

/** A sector of tissue with an artery in red and a vein in blue, a bar of greys, and black around: RGB, pixel by pixel. */
export function drawDoppler(): Picture {
  const random = createRandom(220);
  const bytes = new Uint8Array(size * size * 3);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) bytes.set(colourAt(column, row, random()), (row * size + column) * 3);
  return { width: size, height: size, channels: 3, bytes };
}

function colourAt(column: number, row: number, chance: number): number[] {
  if (column >= 222 && column < 234 && row >= 20 && row < 120) return grey(255 * (1 - Math.floor((row - 20) / 10) / 9));
  const [x, y] = [column - 112, row + 30];
  const depth = Math.hypot(x, y);
  if (depth < 70 || depth > 262 || Math.abs(Math.atan2(x, y)) > 0.52) return [0, 0, 0];
  const artery = 128 + 0.28 * x + 7 * Math.sin(x / 24);
  const vein = 182 - 0.18 * x + 5 * Math.sin(x / 20 + 1);
  if (Math.abs(row - artery) < 11) return red;
  if (Math.abs(row - vein) < 14) return blue;
  if (Math.abs(row - artery) < 14 || Math.abs(row - vein) < 17) return grey(190);
  const tissue = 78 + 34 * Math.sin(depth / 15) * Math.cos(x / 40) - depth / 9;
  return grey(Math.max(0, tissue) * Math.sqrt(-Math.log(1 - 0.98 * chance)));
}

function grey(value: number): number[] {
  return Array.from({ length: 3 }, () => Math.round(Math.min(255, value)));
}

/** The same bytes shown by somebody who takes RGB for YBR_FULL (PS3.3 §C.7.6.3.1.2). */
export function readAsYbr(picture: Picture): Picture {
  return mapPixels(picture, (y, cb, cr) => [
    y + 1.402 * (cr - 128),
    y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128),
    y + 1.772 * (cb - 128),
  ]);
}

/** What stands in the bytes when the picture is stored as YBR_FULL: so it looks to who takes them for RGB. */
export function storeAsYbr(picture: Picture): Picture {
  return mapPixels(picture, (r, g, b) => [
    0.299 * r + 0.587 * g + 0.114 * b,
    128 - 0.168736 * r - 0.331264 * g + 0.5 * b,
    128 + 0.5 * r - 0.418688 * g - 0.081312 * b,
  ]);
}

/** Stored plane by plane, and shown by somebody who reads pixel by pixel. */
export function readPlanesAsPixels(picture: Picture): Picture {
  const count = picture.width * picture.height;
  return {
    ...picture,
    bytes: Uint8Array.from(picture.bytes, (_, i) => picture.bytes[(i % count) * 3 + Math.floor(i / count)]!),
  };
}

function mapPixels(picture: Picture, change: (...samples: [number, number, number]) => number[]): Picture {
  const bytes = new Uint8Array(picture.bytes.length);
  for (let i = 0; i < bytes.length; i += 3) {
    const [first = 0, second = 0, third = 0] = picture.bytes.subarray(i, i + 3);
    bytes.set(
      change(first, second, third).map((sample) => Math.min(255, Math.max(0, Math.round(sample)))),
      i,
    );
  }
  return { ...picture, bytes };
}
