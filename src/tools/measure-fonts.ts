import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags } from './browser-flags.ts';
import { findOrInstallBrowser } from './find-browser.ts';

// Writes src/diagrams/advances.json: run it again when a face of the site changes.

const root = join(import.meta.dirname, '../..');
const modules = join(root, 'node_modules/@fontsource-variable');
const faces = {
  text: { file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', weight: 400 },
  strong: { file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', weight: 600 },
  mono: { file: 'jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2', weight: 400 },
};

const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
const characters = [...between(0x20, 0x7e), ...between(0xa1, 0xac), ...between(0xae, 0xff), ...'–—‘’“”…•→←↔−≤≥'];

const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserFlags });
const page = await browser.newPage();
const advances: Record<string, number[]> = {};
for (const [name, { file, weight }] of Object.entries(faces)) {
  const url = `url(data:font/woff2;base64,${readFileSync(join(modules, file)).toString('base64')})`;
  advances[name] = await page.evaluate(
    async ({ name, url, weight, characters }) => {
      const face = await new FontFace(name, url, { weight: '100 800' }).load();
      document.fonts.add(face);
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('This Chromium draws no canvas.');
      context.font = `${weight} 1000px ${name}, sans-serif`;
      return characters.map((character) => Math.round(context.measureText(character).width));
    },
    { name, url, weight, characters },
  );
}
await browser.close();
writeFileSync(
  join(root, 'src/diagrams/advances.json'),
  `${JSON.stringify({ characters: characters.join(''), ...advances })}\n`,
);
