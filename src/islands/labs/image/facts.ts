import type { Image } from '../../../formats/image/read-image.ts';
import type { ImageStart } from '../../../schema/challenge.ts';
import { formatOf, windowOfTable, type View } from './view.ts';

/** A pixel that is marked, counted from 0 in the image as it is stored. */
export interface PixelMark {
  sample: string;
  x: number;
  y: number;
}

/** What is on the image bench in a challenge. */
export interface Shown {
  sample: string;
  image: Image;
  view: View;
  /** The sample of the presentation state that is laid over it. */
  state: string | undefined;
  /** The picture that the view makes, as RGBA. */
  pixels: Uint8ClampedArray;
}

type Region = ImageStart['regions'][number];

/** Greys of 255 that two things must differ by to be told apart at a glance. */
const visible = 32;

/** What the image bench says of itself: what is shown and how, what can be told apart in it, and what is marked. */
export function factsOfImage(
  { sample, image, view, state, pixels }: Shown,
  marks: readonly PixelMark[],
  { regions, contrasts }: Pick<ImageStart, 'regions' | 'contrasts'>,
): string[] {
  const { photometric, planar, isSigned, bitsStored, columns, samplesPerPixel } = formatOf(image, view);
  const { center, width } = view.voi.kind === 'window' ? view.voi : windowOfTable(view.voi);
  const own = regions.filter((region) => region.sample === sample);
  const greyOf = (id: string) => {
    const region = own.find((one) => one.id === id);
    return region && meanGrey(pixels, columns, region);
  };
  return [
    `image ${sample}`,
    `photometric ${photometric}`,
    ...(samplesPerPixel === 3
      ? [`planar ${planar}`]
      : [
          `signed ${isSigned ? 'yes' : 'no'}`,
          `bits ${bitsStored}`,
          `window ${Math.round(center)} ${Math.round(width)}`,
        ]),
    `state ${state ?? 'none'}`,
    ...contrasts.flatMap(([one, other]) => (isTold(greyOf(one), greyOf(other)) ? [`tells ${one} from ${other}`] : [])),
    ...new Set(marks.map((mark) => `pixel ${mark.sample} ${placeOf(mark, regions)}`)),
  ];
}

/** Neither wholly black nor wholly white, and as far apart as is seen. */
function isTold(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const isGrey = (mean: number) => mean > 2 && mean < 253;
  return Math.abs(one - other) >= visible && isGrey(one) && isGrey(other);
}

function meanGrey(pixels: Uint8ClampedArray, columns: number, { left, top, width, height }: Region): number {
  let sum = 0;
  for (let row = top - 1; row < top - 1 + height; row++)
    for (let column = left - 1; column < left - 1 + width; column++) sum += pixels[4 * (row * columns + column)] ?? 0;
  return sum / (width * height);
}

function placeOf({ sample, x, y }: PixelMark, regions: readonly Region[]): string {
  const region = regions.find(
    ({ sample: other, left, top, width, height }) =>
      other === sample && x >= left - 1 && x < left - 1 + width && y >= top - 1 && y < top - 1 + height,
  );
  return region ? `within ${region.id}` : 'outside';
}
