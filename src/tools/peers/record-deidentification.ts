import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shipDictionary } from '../../curriculum/ship-dictionary.ts';
import { readFile } from '../../formats/dicom/read-file.ts';
import { holdFile } from '../../formats/deidentify/held.ts';
import { startOrthanc } from './archive-servers.ts';
import { judgeElements, type Fates } from './compare-deidentified.ts';
import { writeEveryAttribute } from './every-attribute.ts';

/** What became of every element of a file, by its path. */
export type DeidentificationRecording = Record<string, Fates>;

export const deidentificationFile = 'tests/fixtures/deidentify/orthanc.json';

/** Sound samples of all kinds that Orthanc takes; `every attribute` has the whole table in it. */
const samples =
  'ct-chest-1 mr-head cr-wedge-monochrome1 us-rgb-by-pixel us-cine mg-left-mlo sr-report kos-of-interest encapsulated-pdf gsps-lung-and-arrow private-block broken-name-in-private'.split(
    ' ',
  );

/** The files that were given to Orthanc, by name. */
export function listDeidentified(): Record<string, Uint8Array> {
  const read = samples.map((name) => [name, new Uint8Array(readFileSync(`public/samples/${name}.dcm`))] as const);
  return { ...Object.fromEntries(read), 'every attribute': writeEveryAttribute() };
}

/** Lets Orthanc anonymise each file by its newest edition of the profile, and notes what became of each element. */
export async function recordDeidentification(): Promise<DeidentificationRecording> {
  const folder = mkdtempSync(join(tmpdir(), 'deidentify-'));
  const orthanc = await startOrthanc(join(folder, 'orthanc'), {});
  const dictionary = shipDictionary();
  const recording: DeidentificationRecording = {};
  try {
    for (const [name, bytes] of Object.entries(listDeidentified())) {
      const stored = await fetch(`${orthanc.web}/instances`, { method: 'POST', body: Buffer.from(bytes) });
      const { ID } = (await stored.json()) as { ID: string };
      const body = JSON.stringify({ DicomVersion: '2021b', Force: true });
      const answer = await fetch(`${orthanc.web}/instances/${ID}/anonymize`, { method: 'POST', body });
      if (!answer.ok) throw new Error(`Orthanc refused ${name}: ${await answer.text()}`);
      const [before, after] = await Promise.all(
        [bytes, new Uint8Array(await answer.arrayBuffer())].map(async (one) =>
          holdFile(await readFile(one, dictionary)),
        ),
      );
      recording[name] = judgeElements(before ?? [], after ?? []);
    }
    return recording;
  } finally {
    await orthanc.stop();
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  mkdirSync('tests/fixtures/deidentify', { recursive: true });
  writeFileSync(deidentificationFile, `${JSON.stringify(await recordDeidentification(), null, 2)}\n`);
}
