import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import samples from '../../../../src/components/labs/samples.json' with { type: 'json' };
import { renderFrame } from '../../../../src/formats/image/show-frame.ts';
import { describePixels, describeVoi, write } from '../../../../src/islands/labs/image/describe.ts';
import { countSteps, displays, measureDisplay } from '../../../../src/islands/labs/image/displays.ts';
import { openImage, type SampleEntry } from '../../../../src/islands/labs/image/open-image.ts';
import {
  fitAll,
  formatOf,
  frameOf,
  moveWindow,
  startView,
  stepOf,
  stepsOf,
} from '../../../../src/islands/labs/image/view.ts';

const folder = join(import.meta.dirname, '../../../../public/samples');
const read = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const entries: SampleEntry[] = samples;

async function open(id: string) {
  const opened = await openImage(id, read(`${id}.dcm`));
  if ('refused' in opened) throw new Error(opened.refused);
  return opened.image;
}

for (const { id, file } of entries.filter(({ isImage }) => isImage))
  test(`${id} opens and is rendered in the size that it says`, async () => {
    const opened = await openImage(id, read(file));
    expect(opened).not.toHaveProperty('refused');
    const image = await open(id);
    const view = startView(image);
    const rgba = renderFrame(frameOf(image, view), stepsOf(image, view));
    expect(rgba).toHaveLength(image.format.rows * image.format.columns * 4);
  });

test('an object without pixels is refused in words', async () => {
  expect(await openImage('report', read('sr-report.dcm'))).toMatchObject({
    refused: expect.stringContaining('pixels'),
  });
});

test('no damage to a file makes the bench throw', async () => {
  const sound = read('private-block.dcm');
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(sound.length), async (places, length) => {
      const bytes = sound.slice(0, length);
      for (const [at, byte] of places) if (at < length) bytes[at] = byte;
      const opened = await openImage('damaged', bytes);
      if ('refused' in opened) return;
      const { rows, columns } = opened.image.format;
      // Larger ones would only take their time.
      if (rows * columns > 1e6) return;
      const view = startView(opened.image);
      expect(renderFrame(frameOf(opened.image, view), stepsOf(opened.image, view))).toHaveLength(4 * rows * columns);
    }),
    { numRuns: 300 },
  );
});

test('an image is opened in its first window, and one without any in all its values', async () => {
  expect(startView(await open('ct-chest-1')).voi).toMatchObject({ center: 40, width: 400 });
  expect(startView(await open('us-cine')).voi).toMatchObject({ explanation: 'All values' });
});

test('air that is read as unsigned is white, as the broken sample shows it', async () => {
  const image = await open('broken-signedness');
  const asSaid = renderFrame(frameOf(image, startView(image)), stepsOf(image, startView(image)));
  const view = { ...startView(image), whatIf: { isSigned: true } };
  const asMeant = renderFrame(frameOf(image, view), stepsOf(image, view));
  expect([asSaid[0], asMeant[0]]).toEqual([255, 0]);
});

test('fewer bits stored bring the high bit down with them', async () => {
  const image = await open('ramp-12-bits');
  expect(formatOf(image, { whatIf: { bitsStored: 8 } })).toMatchObject({ bitsStored: 8, highBit: 7 });
  expect(formatOf(image, { whatIf: {} })).toEqual(image.format);
});

test('a window never becomes narrower than 1, and a table gives way to a window', async () => {
  const { voi } = startView(await open('ct-chest-1'));
  expect(moveWindow(voi, { width: -5000 })).toMatchObject({ width: 1 });
  expect(stepOf(moveWindow(voi, { width: -5000 }))).toBe(1);
  const tables = await open('cr-lookup-tables');
  expect(moveWindow(startView(tables).voi, { center: 1 })).toMatchObject({ kind: 'window', center: 129, width: 256 });
});

test('a window over all values begins at the lowest and ends at the highest', async () => {
  const image = await open('mr-head');
  const view = startView(image);
  const voi = fitAll(image, view);
  const rgba = renderFrame(frameOf(image, view), { ...stepsOf(image, view), voi });
  expect([Math.min(...rgba), Math.max(...rgba.filter((_, i) => i % 4 < 3))]).toEqual([0, 255]);
});

test('numbers and windows are written as they are read', () => {
  expect([write(-1024), write(0.25), write(63_536), write(-0.01)]).toEqual(['−1,024', '0.3', '63,536', '0']);
  const voi = { kind: 'window', center: 40, width: 400, shape: 'LINEAR', explanation: 'LUNG' } as const;
  expect(describeVoi(voi)).toBe('LUNG: centre 40, width 400');
});

test('what is seen is told by its shares of black, white and colour', () => {
  const rgba = Uint8ClampedArray.of(0, 0, 0, 255, 255, 255, 255, 255, 200, 20, 20, 255, 90, 90, 90, 255);
  expect(describePixels(rgba)).toBe('25\u00a0% of the pixels are black, 25\u00a0% white, 25\u00a0% in colour.');
});

test('a calibrated display is off by nothing, and a dark one loses steps near black', () => {
  const [calibrated, , dark] = displays;
  for (const { off } of measureDisplay(calibrated!, 0.5, 250)) expect(Math.abs(off)).toBeLessThan(0.01);
  expect(countSteps(dark!, 0.5, 250, 0, 0.05)).toBeLessThan(countSteps(calibrated!, 0.5, 250, 0, 0.05) / 10);
});
