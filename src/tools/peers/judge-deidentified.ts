import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shipDictionary } from '../../curriculum/ship-dictionary.ts';
import { deidentify } from '../../formats/deidentify/deidentify.ts';
import type { Option } from '../../formats/deidentify/options.ts';
import { readFile } from '../../formats/dicom/read-file.ts';
import { makeSamples } from '../samples/make-all.ts';

const choices: Option[][] = [
  [],
  ['modified-dates', 'device', 'descriptors', 'structured-content', 'graphics'],
  ['uids', 'full-dates', 'patient', 'institution', 'safe-private'],
];

/** Table E.1-1 removes what a presentation state must have; pixels that were cut short before are no longer forgiven. */
const expected = [/PresentationCreation(?:Date|Time)/, /PixelData has incorrect value length/];

/** De-identifies every sample and lays it before dcmdump and dciodvfy; returns what they find that was not so before. */
async function judgeDeidentified(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'deidentified-'));
  const dictionary = shipDictionary();
  const found: string[] = [];
  try {
    for (const { id, bytes } of makeSamples())
      for (const options of choices) {
        const choice = { options, trusted: ['EXAMPLE IMAGING 1'], key: 'key', keyOf: 'study' as const };
        const [done] = deidentify([await readFile(bytes, dictionary)], choice);
        const [before, after] = [join(folder, 'before.dcm'), join(folder, 'after.dcm')];
        writeFileSync(before, bytes);
        writeFileSync(after, done?.bytes ?? new Uint8Array());
        const known = new Set(listErrors(before));
        const fresh = listErrors(after).filter((line) => !known.has(line) && !expected.some((one) => one.test(line)));
        const { status, stderr } = spawnSync('dcmdump', ['-q', after], { encoding: 'utf8' });
        const said = [...fresh, ...(status === 0 && stderr === '' ? [] : [`dcmdump says ${stderr}`])];
        found.push(...said.map((line) => `${id} with ${options.join(', ') || 'no option'}: ${line}`));
      }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function listErrors(file: string): string[] {
  const { error, stderr } = spawnSync('dciodvfy', [file], { encoding: 'utf8' });
  if (error) throw error;
  return stderr.split('\n').filter((line) => line.startsWith('Error'));
}

if (import.meta.main) {
  const found = await judgeDeidentified();
  for (const line of found) console.log(line);
  console.log(`de-identified samples: ${found.length} new faults`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
