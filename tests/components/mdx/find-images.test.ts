import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findImages } from '../../../src/components/mdx/find-images.ts';

const root = join(import.meta.dirname, '../../..');

test('images come in the order in which they are named', () => {
  expect(findImages(['qc-pattern', 'doppler']).map(({ path }) => path)).toEqual([
    'images/qc-pattern.webp',
    'images/doppler.webp',
  ]);
});

test('a name that is not there is told with those that begin like it', () => {
  expect(() => findImages(['depth-3-bits'])).toThrow(
    'There is no image “depth-3-bits”. There are: depth-8-bits, depth-6-bits, depth-4-bits, depth-2-bits.',
  );
});

test('every image that a lesson or the guide for authors names is there', () => {
  const lessons = readdirSync(join(root, 'content/lessons'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(join(root, 'content/lessons', file), 'utf8'));
  const texts = [...lessons, readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')];
  const named = texts.flatMap((text) =>
    [...text.matchAll(/<Images\b[^>]*\bof=\{\[([^\]]*)\]\}/g)].map(([, list = '']) =>
      [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
    ),
  );
  expect(named.length).toBeGreaterThanOrEqual(10);
  for (const names of named) {
    expect(names.length).toBeLessThanOrEqual(6);
    expect(findImages(names)).toHaveLength(names.length);
  }
});
