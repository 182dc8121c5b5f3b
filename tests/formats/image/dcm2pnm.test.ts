import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyModality } from '../../../src/formats/image/modality.ts';
import { openFile } from '../../../src/formats/image/open-data-set.ts';
import { readImage } from '../../../src/formats/image/read-image.ts';
import { decodeFrame, fitWindow, presentationOf, renderFrame } from '../../../src/formats/image/show-frame.ts';
import { probeStep } from '../../../src/tools/peers/frames.ts';
import recorded from './dcm2pnm.json' with { type: 'json' };

const folder = join(import.meta.dirname, '../../../public/samples');

async function readSample(id: string) {
  const { dataSet, transferSyntax } = await openFile(new Uint8Array(readFileSync(join(folder, `${id}.dcm`))));
  const image = readImage(dataSet, transferSyntax);
  if ('refused' in image) throw new Error(`${id}: ${image.refused}`);
  return image;
}

for (const [key, probes] of Object.entries(recorded)) {
  // DCMTK takes 127.5 for the middle of the colour differences, where the standard says 128.
  const most = key.startsWith('colour-ybr') ? 2 : 1;
  test(`${key}: every pixel is within ${most} of what dcm2pnm makes of it`, async () => {
    const [id = '', nth, at] = key.split(' ');
    const image = await readSample(id);
    const frame = decodeFrame(image, image.format, Number(at));
    const apply = (stored: number): number => applyModality(image.modality, stored);
    const voi = image.vois[Number(nth)] ?? fitWindow(frame, apply);
    const steps = { modality: image.modality, voi, presentation: presentationOf(image, image.format) };
    const rgba = renderFrame(frame, steps);
    const channels = frame.colours ? 3 : 1;
    const theirs = probes.split(' ').map(Number);
    const ours = theirs.map((_, i) => {
      const sample = i * probeStep;
      return rgba[Math.floor(sample / channels) * 4 + (sample % channels)]!;
    });
    expect(theirs.length).toBeGreaterThan(5);
    expect(Math.max(...theirs.map((sample, i) => Math.abs(sample - ours[i]!)))).toBeLessThanOrEqual(most);
  });
}

test('a slice of 512 by 512 is rendered within a frame of the screen', async () => {
  const image = await readSample('ct-chest-2');
  const stored = Int32Array.from({ length: 512 * 512 }, (_, i) => (i * 7919) % 4096);
  const steps = {
    modality: image.modality,
    voi: image.vois[0]!,
    presentation: presentationOf(image, image.format),
  };
  const times = Array.from({ length: 5 }, () => {
    const from = process.hrtime.bigint();
    renderFrame({ stored }, steps);
    return Number(process.hrtime.bigint() - from) / 1e6;
  });
  expect(Math.min(...times)).toBeLessThan(16);
});
