import { decode, encodeJpeg, encodeWebp } from './encode.ts';
import type { Image } from './image.ts';
import { cutOut, makeGrid, toGrey, type Grid, type Picture } from './picture.ts';
import { windowOf } from './window.ts';

const made =
  'a body of ellipses scanned by a program, in 8 bits; compressed whole, as lossless WebP and as baseline JPEG by libjpeg-turbo; four times the difference, on mid-grey';
/** The part that is shown: what a JPEG does is lost in a picture of the whole. */
const heart = { left: 116, top: 30, width: 160, height: 120 };
const seen = 'The heart and the left lung in a slice through a chest, enlarged.';

/** One slice without loss and as JPEG at two ratios, each followed by its difference from the original. */
export async function drawLosses(thorax: Grid): Promise<Image[]> {
  const original = toGrey(thorax, windowOf(40, 400));
  const native = original.bytes.length;
  const lossless = await encodeWebp(original, true);
  const files = [
    { name: 'none', label: 'Lossless', ...told.none, bytes: lossless.length, picture: original },
    ...(await Promise.all(
      [10, 30].map(async (ratio) => {
        const file = await encodeJpeg(original, native / ratio);
        const words = ratio === 10 ? told.ten : told.thirty;
        return { name: `jpeg-${ratio}`, label: 'JPEG', ...words, bytes: file.length, picture: await decode(file, 1) };
      }),
    )),
  ];
  return files.flatMap(({ name, label, alt, left, bytes, picture }): Image[] => [
    {
      name: `loss-${name}`,
      label: `${label}: ${bytes.toLocaleString('en-GB')} bytes, ${(native / bytes).toFixed(1)} to 1`,
      alt: `${seen} ${alt}`,
      made,
      picture: showPart(picture),
      keep: 'exactly',
    },
    {
      name: `loss-${name}-difference`,
      label: name === 'none' ? 'Its difference: nothing' : 'Its difference',
      alt: left,
      made,
      picture: showPart(subtract(picture, original)),
      keep: 'exactly',
    },
  ]);
}

const told = {
  none: { alt: 'There is fine grain in heart and muscle.', left: 'An even grey without any mark: no sample differs.' },
  ten: {
    alt: 'At a glance it is the same; the grain is a little smoother.',
    left: 'Fine grain over the whole body, and faint lines along vessels, ribs and skin.',
  },
  thirty: {
    alt: 'Most of the grain has gone; flat patches and small squares show, and edges are frayed.',
    left: 'Coarse grain over the whole body, and the outlines of ribs, heart and vessels clearly drawn.',
  },
};

function subtract(picture: Picture, from: Picture): Picture {
  const differ = (sample: number, i: number): number => 128 + 4 * (sample - from.bytes[i]!);
  return {
    ...picture,
    bytes: Uint8Array.from(picture.bytes, (sample, i) => Math.min(255, Math.max(0, differ(sample, i)))),
  };
}

function showPart({ width, height, bytes }: Picture): Picture {
  const whole = makeGrid(width, height, (column, row) => bytes[row * width + column]!);
  return toGrey(cutOut(whole, heart), (sample) => sample / 255);
}
