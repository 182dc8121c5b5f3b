import { readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { buildArchive, type Entry } from './build-archive.ts';

/** What is shipped to the benches, under an address that its content names. */
export const archiveFile = 'src/components/labs/archive.json';

/** The archive as its authors wrote it, in one line of JSON for each study and each step. */
export function renderArchive(): string {
  const { patients } = load(readFileSync('content/labs/archive/studies.yaml', 'utf8')) as { patients: Entry[] };
  const { steps } = load(readFileSync('content/labs/archive/worklist.yaml', 'utf8')) as { steps: Entry[] };
  const { studies, worklist } = buildArchive(patients, steps);
  const lines = (all: unknown[]) => all.map((one) => JSON.stringify(one)).join(',\n');
  return `{"studies":[\n${lines(studies)}\n],"worklist":[\n${lines(worklist)}\n]}\n`;
}

if (import.meta.main) writeFileSync(archiveFile, renderArchive());
