import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { memoryUsage } from 'node:process';
import { shipDictionary } from '../../curriculum/ship-dictionary.ts';
import { createRandom, type Random } from '../../engine/random.ts';
import { readFile } from '../../formats/dicom/read-file.ts';
import { findPydicom, listTestFiles } from './read-pydicom.ts';

// Changes DICOM files at random and reads each: none may throw, hang or take much memory. Call: fuzz [count] [seed].

const count = Number(process.argv[2] ?? 100_000);
const random = createRandom(Number(process.argv[3] ?? 1));
/** Larger files would only be copied; what the reader looks at stands in their first part. */
const largest = 64 * 1024;
/** More than this for one small file is a hang. */
const longest = 2000;

const samples = join(import.meta.dirname, '../../../public/samples');
const pydicom = findPydicom();
const files = [
  ...readdirSync(samples)
    .filter((name) => name.endsWith('.dcm'))
    .map((name) => join(samples, name)),
  ...(pydicom ? listTestFiles(pydicom.data) : []),
];
const seeds = files.map((file) => new Uint8Array(readFileSync(file)).slice(0, largest));
const dictionary = shipDictionary();
const slowest = { ms: 0, file: '' };
let failed = 0;
let stopped = 0;
let peak = 0;
let elements = 0;
const began = process.hrtime.bigint();

for (let i = 0; i < count; i += 1) {
  const at = Math.floor(random() * seeds.length);
  const bytes = mutate(seeds[at] ?? new Uint8Array(), random);
  const start = process.hrtime.bigint();
  try {
    const tree = await readFile(bytes, dictionary);
    elements += tree.elements.length;
    if (tree.stoppedAt) stopped += 1;
  } catch (error) {
    failed += 1;
    console.log(`${files[at]} (change ${i}): ${String(error)}`);
  }
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (ms > slowest.ms) Object.assign(slowest, { ms, file: files[at] });
  if (i % 500 === 0) peak = Math.max(peak, memoryUsage().rss);
}

const seconds = Number(process.hrtime.bigint() - began) / 1e9;
console.log(`${count} changed files of ${files.length} in ${seconds.toFixed(0)} s, ${elements} elements at their top`);
console.log(`${failed} threw; ${stopped} stopped before their end, and said where`);
console.log(`slowest ${slowest.ms.toFixed(0)} ms; at most ${(peak / 1024 / 1024).toFixed(0)} MB of memory`);
process.exitCode = failed > 0 || slowest.ms > longest ? 1 : 0;

/** One to eight changes: a byte, a length that is too large, a part taken out, doubled or cut off. */
function mutate(seed: Uint8Array, random: Random): Uint8Array {
  let bytes = seed.slice();
  const pick = (below: number) => Math.floor(random() * below);
  for (let changes = 1 + pick(8); changes > 0 && bytes.length > 0; changes -= 1) {
    // Most of the structure stands at the front.
    const at = pick(random() < 0.7 ? Math.min(bytes.length, 3000) : bytes.length);
    const length = 1 + pick(64);
    const kind = pick(12);
    if (kind < 6) bytes[at] = pick(256);
    else if (kind < 8) bytes.fill(kind === 6 ? 0xff : 0, at, at + 4);
    else if (kind === 8) bytes = splice(bytes.subarray(0, at), bytes.subarray(at + length));
    else if (kind === 9) bytes = splice(bytes.subarray(0, at + length), bytes.subarray(at));
    else if (kind === 10) bytes.copyWithin(at, pick(bytes.length), pick(bytes.length));
    else if (changes === 1) bytes = bytes.slice(0, at);
  }
  return bytes;
}

function splice(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
