import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listEntries, makeSamples } from '../../../src/tools/samples/make-all.ts';

const folder = join(import.meta.dirname, '../../../public/samples');
const samples = makeSamples();

test('made again, every sample is the committed file to the last byte, and there is no other', () => {
  const files = readdirSync(folder);
  expect(new Set(files)).toEqual(new Set(samples.map(({ id }) => `${id}.dcm`)));
  const changed = samples.filter(({ id, bytes }) => !readFileSync(join(folder, `${id}.dcm`)).equals(bytes));
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('the list tells of each sample what the script tells', () => {
  const list = join(import.meta.dirname, '../../../src/components/labs/samples.json');
  expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual(listEntries(samples));
});

test('all samples together take at most 1.5 MB', () => {
  expect(samples.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(1_500_000);
});

test('what is broken says where, and everything else is what the judges call sound', () => {
  const sound = samples.filter(({ broken }) => broken === undefined);
  expect(sound.filter(({ id, judged }) => id.startsWith('broken-') || judged?.dciodvfy)).toEqual([]);
  const broken = samples.flatMap(({ broken }) => broken ?? []);
  expect(broken.length).toBe(samples.length - sound.length);
  expect(Math.min(...broken.map((text) => text.length))).toBeGreaterThan(40);
});
