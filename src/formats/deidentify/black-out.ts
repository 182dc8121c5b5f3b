import { textOfHeld, type Held } from './held.ts';

/** A rectangle of an image in pixels, from its upper left corner. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Why the pixels of an object cannot be blackened here; nothing where they can. */
export function whyNotBlackened(elements: readonly Held[]): string | undefined {
  const pixels = elements.find(({ tag }) => tag === '7FE0,0010');
  if (!pixels) return 'It has no pixels.';
  if (pixels.fragments) return 'Its pixels are compressed; they would have to be decoded first.';
  const { bits, photometric } = readForm(elements);
  if (bits !== 8 && bits !== 16) return `Its samples take ${bits} bits.`;
  return photometric === 'YBR_FULL_422' ? 'Its colours are shared between pixels.' : undefined;
}

/** The elements with those regions of every frame black in the stored values themselves (PS3.15 §E.3.1). */
export function blackOut(elements: readonly Held[], regions: readonly Region[]): Held[] {
  if (regions.length === 0 || whyNotBlackened(elements) !== undefined) return [...elements];
  return elements.map((element) =>
    element.tag === '7FE0,0010' ? { ...element, bytes: paint(element.bytes, readForm(elements), regions) } : element,
  );
}

interface Form {
  rows: number;
  columns: number;
  samples: number;
  bits: number;
  isByPlane: boolean;
  photometric: string;
  /** The stored value of black, as its bytes lie in a sample of the first, second, third colour. */
  black: readonly number[];
}

function readForm(elements: readonly Held[]): Form {
  const number = (tag: string) => Number(textOfHeld(elements, tag));
  const photometric = textOfHeld(elements, '0028,0004');
  const stored = number('0028,0101') || number('0028,0100');
  const isSigned = number('0028,0103') === 1;
  const [low, high] = isSigned ? [-(2 ** (stored - 1)), 2 ** (stored - 1) - 1] : [0, 2 ** stored - 1];
  const grey = photometric === 'MONOCHROME1' ? high : low;
  return {
    rows: number('0028,0010'),
    columns: number('0028,0011'),
    samples: number('0028,0002') || 1,
    bits: number('0028,0100'),
    isByPlane: number('0028,0006') === 1,
    photometric,
    black: photometric.startsWith('YBR') ? [0, 128, 128] : [grey],
  };
}

function paint(bytes: Uint8Array, form: Form, regions: readonly Region[]): Uint8Array {
  const { rows, columns, samples, bits, isByPlane, black } = form;
  const painted = new Uint8Array(bytes);
  const view = new DataView(painted.buffer);
  const size = bits / 8;
  const frame = rows * columns * samples;
  const frames = frame > 0 ? Math.floor(painted.length / (frame * size)) : 0;
  const put = (sample: number, value: number) =>
    size === 1 ? view.setUint8(sample, value & 0xff) : view.setUint16(2 * sample, value & 0xffff, true);
  for (let of = 0; of < frames; of += 1)
    for (const { x, y, width, height } of regions)
      for (let row = Math.max(0, y); row < Math.min(rows, y + height); row += 1)
        for (let column = Math.max(0, x); column < Math.min(columns, x + width); column += 1)
          for (let colour = 0; colour < samples; colour += 1) {
            const pixel = row * columns + column;
            const at = isByPlane ? colour * rows * columns + pixel : pixel * samples + colour;
            put(of * frame + at, black[colour] ?? black[0] ?? 0);
          }
  return painted;
}
