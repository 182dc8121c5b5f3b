import { expect, test } from 'vitest';
import { blackOut, whyNotBlackened } from '../../../src/formats/deidentify/black-out.ts';
import { findHeld, holdFile, textOfHeld } from '../../../src/formats/deidentify/held.ts';
import { openSamples } from './open-samples.ts';

/** The stored samples of the first pixel in the upper left corner, after it was blackened, and of its right neighbour. */
async function blacken(name: string): Promise<{ corner: number[]; isNextSame: boolean }> {
  const [tree] = await openSamples(name);
  const held = holdFile(tree!);
  const after = blackOut(held, [{ x: 0, y: 0, width: 1, height: 1 }]);
  const number = (tag: string) => Number(textOfHeld(held, tag));
  const [samples, size] = [number('0028,0002'), number('0028,0100') / 8];
  const isByPlane = number('0028,0006') === 1;
  const read = (of: typeof held, pixel: number) => {
    const { bytes } = findHeld(of, '7FE0,0010')!;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return Array.from({ length: samples }, (_, colour) => {
      const at = isByPlane ? colour * number('0028,0010') * number('0028,0011') + pixel : pixel * samples + colour;
      return size === 1 ? view.getUint8(at) : view.getInt16(2 * at, true);
    });
  };
  return { corner: read(after, 0), isNextSame: String(read(after, 1)) === String(read(held, 1)) };
}

test('black is what the photometric interpretation shows as black', async () => {
  expect(await blacken('us-rgb-by-pixel')).toEqual({ corner: [0, 0, 0], isNextSame: true });
  expect(await blacken('us-rgb-by-plane')).toEqual({ corner: [0, 0, 0], isNextSame: true });
  expect(await blacken('colour-ybr-full')).toEqual({ corner: [0, 128, 128], isNextSame: true });
  expect(await blacken('cr-wedge-monochrome1')).toEqual({ corner: [4095], isNextSame: true });
  expect(await blacken('cr-wedge-monochrome2')).toEqual({ corner: [0], isNextSame: true });
  expect(await blacken('ct-chest-1')).toEqual({ corner: [-32768], isNextSame: true });
});

test('every frame is blackened', async () => {
  const [tree] = await openSamples('us-cine');
  const held = holdFile(tree!);
  const frames = Number(textOfHeld(held, '0028,0008'));
  const [width, height] = ['0028,0011', '0028,0010'].map((tag) => Number(textOfHeld(held, tag)));
  const whole = { x: 0, y: 0, width: width!, height: height! };
  const isDark = (of: typeof held, frame: number) => {
    const { bytes } = findHeld(of, '7FE0,0010')!;
    const length = bytes.length / frames;
    return bytes.subarray(frame * length, (frame + 1) * length).every((byte) => byte === 0);
  };
  const after = blackOut(held, [whole]);
  expect(frames).toBeGreaterThan(1);
  for (let frame = 0; frame < frames; frame += 1)
    expect([isDark(held, frame), isDark(after, frame)]).toEqual([false, true]);
});

test('compressed pixels are refused, in words', async () => {
  const [rle, report] = (await openSamples('us-rle', 'sr-report')).map(holdFile);
  expect(whyNotBlackened(rle!)).toMatch(/compressed/);
  expect(whyNotBlackened(report!)).toBe('It has no pixels.');
});
