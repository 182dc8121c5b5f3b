import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSamples } from '../samples/make-all.ts';
import { compareFrames } from './frames.ts';
import { compareState } from './states.ts';

// With --record it also writes what dcm2pnm made of some pixels, for the tests that have no dcm2pnm.

/** What dcm2pnm cannot open as it stands. */
const unreadable = new Set(['broken-explicit-as-implicit', 'broken-truncated', 'us-rle']);
/** DCMTK takes 127.5 for the middle of CB and CR, PS3.3 §C.7.6.3.1.2 says 128, and it cuts off each term. */
const allowed = (sample: string): number => (sample === 'colour-ybr-full' ? 2 : 1);

const recorded: Record<string, number[]> = {};
let beyond = 0;
const samples = makeSamples();
for (const sample of samples.filter(({ id, isImage }) => isImage && !unreadable.has(id)))
  for (const { key, worst, perMille, probes } of await compareFrames(sample)) {
    console.log(`${key}: at most ${worst}, ${perMille} ‰ differ`);
    recorded[key] = probes;
    if (worst > allowed(sample.id)) beyond++;
  }
const slice = samples.find(({ id }) => id === 'ct-chest-2')!;
for (const state of samples.filter(({ modality }) => modality === 'PR')) {
  const worst = await compareState(state, slice);
  console.log(`${state.id}: at most ${worst}`);
  if (worst > 1) beyond++;
}
if (process.argv.includes('--record')) {
  const folder = join(import.meta.dirname, '../../../tests/formats/image');
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(recorded).map(([key, probes]) => `  ${JSON.stringify(key)}: "${probes.join(' ')}"`);
  writeFileSync(join(folder, 'dcm2pnm.json'), `{\n${lines.join(',\n')}\n}\n`);
}
console.log(beyond === 0 ? 'frames: as near to dcm2pnm as they should be' : `frames: ${beyond} too far from dcm2pnm`);
process.exitCode = beyond > 0 ? 1 : 0;
