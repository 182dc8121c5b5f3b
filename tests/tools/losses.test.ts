import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import list from '../../src/components/losses.json' with { type: 'json' };
import { decode } from '../../src/tools/images/encode.ts';
import { makeLosses } from '../../src/tools/losses/make-losses.ts';

const folder = join(import.meta.dirname, '../../public/losses');
const series = await makeLosses();

test('made again, every loss has the figures that are shown', () => {
  expect(series.map(({ files: _files, ...told }) => told)).toEqual(list);
});

test('every file is the one that was made, and there is no other', () => {
  const files = series.flatMap(({ files }) => files);
  expect(new Set(readdirSync(folder))).toEqual(new Set(files.map(({ name }) => name)));
  expect(files.filter(({ name, bytes }) => !readFileSync(join(folder, name)).equals(bytes))).toEqual([]);
});

test('less quality weighs less and differs more, and without loss nothing differs', () => {
  for (const { losses } of list) {
    const [lossless, ...lossy] = losses;
    expect(lossless).toMatchObject({ worst: 0, rms: 0 });
    expect(lossy.map(({ bytes }) => bytes)).toEqual(lossy.map(({ bytes }) => bytes).toSorted((a, b) => b - a));
    expect(lossy.map(({ rms }) => rms)).toEqual(lossy.map(({ rms }) => rms).toSorted((a, b) => a - b));
  }
});

test('the picture that is shown is as far from the lossless one as its figures say', async () => {
  for (const { losses } of list) {
    const [lossless, ...lossy] = await Promise.all(
      losses.map(({ picture }) => decode(readFileSync(join(folder, picture)), 3)),
    );
    const worst = lossy.map(({ bytes }) =>
      bytes.reduce((most, sample, i) => Math.max(most, Math.abs(sample - lossless!.bytes[i]!)), 0),
    );
    expect(worst).toEqual(losses.slice(1).map(({ worst }) => worst));
  }
});
