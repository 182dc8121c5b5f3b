import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

// Writes public/icons/, from the mark of public/favicon.svg: run it again when the mark changes.

const root = join(import.meta.dirname, '../..');
mkdirSync(join(root, 'public/icons'), { recursive: true });

/** The four tiles of the view box, from lit to dark; `inset` of 32 stays free at each edge, which a mask may cut away. */
function draw(inset: number, fills: string[], ground?: { fill: string; radius: number }): Buffer {
  const side = 20 - 2 * inset;
  const tile = (side * 9) / 20;
  const [near, far] = [6 + inset, 6 + inset + side - tile];
  const places = [
    [near, near],
    [far, near],
    [near, far],
    [far, far],
  ];
  const tiles = places.map(
    ([x, y], i) =>
      `<rect x="${x}" y="${y}" width="${tile}" height="${tile}" rx="${(tile * 2) / 9}" fill="${fills[i]}" fill-opacity="${fills[i] === '#fff' ? [1, 0.7, 0.45, 0.25][i] : 1}"/>`,
  );
  const below = ground ? `<rect width="32" height="32" rx="${ground.radius}" fill="${ground.fill}"/>` : '';
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${below}${tiles.join('')}</svg>`);
}

const lit = ['#f3e3bd', '#a89c80', '#5c564a', '#2b2a27'];
const film = '#0c0f13';
const icons = [
  { name: 'icon-192', size: 192, svg: draw(0, lit, { fill: film, radius: 7 }) },
  { name: 'icon-512', size: 512, svg: draw(0, lit, { fill: film, radius: 7 }) },
  // A mask leaves a circle of four fifths: the tiles stand within it.
  { name: 'maskable-192', size: 192, svg: draw(1.5, lit, { fill: film, radius: 0 }) },
  { name: 'maskable-512', size: 512, svg: draw(1.5, lit, { fill: film, radius: 0 }) },
  // The system gives it the colour of its theme: only how opaque it is counts.
  { name: 'monochrome-512', size: 512, svg: draw(1.5, ['#fff', '#fff', '#fff', '#fff']) },
  { name: 'touch-180', size: 180, svg: draw(0.5, lit, { fill: film, radius: 0 }) },
];

for (const { name, size, svg } of icons) {
  const density = (72 * size) / 32;
  await sharp(svg, { density })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(join(root, `public/icons/${name}.png`));
}
console.log(`${icons.length} icons`);
