import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import list from '../../../src/components/mdx/images.json' with { type: 'json' };
import { drawImages } from '../../../src/tools/images/draw-images.ts';
import { decode } from '../../../src/tools/images/encode.ts';

const root = join(import.meta.dirname, '../../../public');
const images = await drawImages();
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);
const read = (path: string): Buffer => readFileSync(join(root, path));

test('drawn again, every image has the samples and the words of the list', () => {
  const drawn = images.map(({ name, label, alt, made, picture: { width, height, bytes } }) => [
    name,
    { width, height, label, alt, made, drawn: digest(bytes) },
  ]);
  const kept = Object.entries(list).map(([name, { path: _path, file: _file, ...rest }]) => [name, rest]);
  expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(kept));
});

test('every file is the one that was made from them, and there is no other', () => {
  for (const { path, file } of Object.values(list)) expect(digest(read(path)), path).toBe(file);
  const paths = new Set(Object.values(list).map(({ path }) => path));
  expect(new Set(readdirSync(join(root, 'images')).map((file) => `images/${file}`))).toEqual(paths);
});

test('a file shows what was drawn: to the letter where it is kept exactly, else nearly', async () => {
  for (const { name, keep, picture } of images) {
    const { bytes } = await decode(read(list[name as keyof typeof list].path), picture.channels);
    const square = bytes.reduce((sum, sample, i) => sum + (sample - picture.bytes[i]!) ** 2, 0) / bytes.length;
    expect(Math.sqrt(square), name).toBeLessThanOrEqual(keep === 'exactly' ? 0 : 16);
  }
});

test('all images together take at most 500 KB, and none more than 35', () => {
  const sizes = readdirSync(join(root, 'images')).map((file) => read(`images/${file}`).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(500_000);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(35_000);
});

test('every image is told to whoever cannot see it, in more words than its label', () => {
  for (const { name, label, alt, made } of images) {
    expect(alt.length, name).toBeGreaterThan(40);
    expect(alt, name).not.toBe(label);
    expect(made, name).not.toMatch(/\.$/);
  }
});
