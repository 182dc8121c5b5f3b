import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLosses } from './losses/make-losses.ts';

// Writes public/losses/ and src/components/losses.json: run it again when a picture or a quality changes.

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/losses');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));

const series = await makeLosses();
for (const { name, bytes } of series.flatMap(({ files }) => files)) writeFileSync(join(folder, name), bytes);
const list = series.map(({ files: _files, ...told }) => told);
writeFileSync(join(root, 'src/components/losses.json'), `${JSON.stringify(list, null, 2)}\n`);
for (const { id, losses } of list)
  for (const { quality, bytes, ratio, worst, rms } of losses)
    console.log(`${id} ${quality ?? 'lossless'}: ${bytes} bytes, ${ratio} to 1, at most ${worst}, rms ${rms}`);
