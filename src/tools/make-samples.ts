import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listEntries, makeSamples } from './samples/make-all.ts';

// Writes public/samples/ and the list of what is in it: run it again when a sample or its words change.

const folder = join(import.meta.dirname, '../../public/samples');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));

const samples = makeSamples();
for (const { id, bytes } of samples) {
  writeFileSync(join(folder, `${id}.dcm`), bytes);
  console.log(`${String(bytes.length).padStart(7)}  ${id}`);
}
const list = join(import.meta.dirname, '../components/labs/samples.json');
writeFileSync(list, `${JSON.stringify(listEntries(samples), null, 2)}\n`);
console.log(`${samples.reduce((sum, { bytes }) => sum + bytes.length, 0)} bytes in ${samples.length} files`);
