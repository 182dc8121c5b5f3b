import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawImages } from './images/draw-images.ts';
import { encodeWebp } from './images/encode.ts';

// Writes public/images/ and src/components/mdx/images.json: run it again when an image or its words change.

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/images');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));

const list: Record<string, object> = {};
/** What is drawn alike under two names has one file. */
const paths = new Map<string, string>();
let total = 0;
for (const { name, label, alt, made, picture, keep } of await drawImages()) {
  const file = await encodeWebp(picture, keep === 'exactly');
  const sha256 = digest(file);
  const path = paths.get(sha256) ?? `images/${name}.webp`;
  if (!paths.has(sha256)) {
    paths.set(sha256, path);
    writeFileSync(join(root, 'public', path), file);
    total += file.length;
  }
  const { width, height, bytes } = picture;
  list[name] = { path, width, height, label, alt, made, drawn: digest(bytes), file: sha256 };
  console.log(`${String(file.length).padStart(6)}  ${path}  ${label}`);
}
writeFileSync(join(root, 'src/components/mdx/images.json'), `${JSON.stringify(list, null, 2)}\n`);
console.log(`${total} bytes in ${paths.size} files for ${Object.keys(list).length} images`);

/** The first half of the SHA-256, which is enough to see a change. */
function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
