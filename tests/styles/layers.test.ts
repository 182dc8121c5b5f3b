import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const read = (file: string) => readFileSync(join(source, file), 'utf8');
const order = '@layer tokens, base, frame, parts, prose, items, pages, print;';

test('a stylesheet of a page’s own names the order of the layers, for it may be loaded before all others', () => {
  const pages = readdirSync(join(source, 'pages'), { recursive: true, encoding: 'utf8' });
  const own = pages
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => [...read(join('pages', file)).matchAll(/^import '[./]*\/styles\/([\w-]+\.css)'/gm)])
    .map(([, name = '']) => name);
  expect(own.length).toBeGreaterThan(1);
  expect([...new Set(own)].filter((name) => !read(join('styles', name)).includes(order))).toEqual([]);
  expect(read('styles/tokens.css')).toContain(order);
});
