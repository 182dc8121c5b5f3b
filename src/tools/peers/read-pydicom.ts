import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './list-rows.ts';

/** What a peer made of a file: its rows, or why it refused. */
export type PeerReading = { rows: Row[] } | { refused: string };

type Printed = [
  depth: number,
  tag: string,
  vr: string,
  length: number | null,
  digest: string | null,
  text: string | null,
];

const script = join(import.meta.dirname, 'list-elements.py');
const pythons = [process.env.PYTHON ?? 'python3', '/usr/bin/python3'];

/** A Python that has pydicom, and the folder of pydicom’s own files; nothing where neither is installed. */
export function findPydicom(): { python: string; data: string } | undefined {
  for (const python of pythons) {
    const { stdout, status } = spawnSync(python, ['-c', 'import pydicom.data as d; print(d.__path__[0])'], {
      encoding: 'utf8',
    });
    if (status === 0 && existsSync(stdout.trim())) return { python, data: stdout.trim() };
  }
  return undefined;
}

/** The DICOM files that pydicom tests itself with. */
export function listTestFiles(data: string): string[] {
  return ['charset_files', 'test_files']
    .flatMap((folder) => readdirSync(join(data, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/README|\.(txt|json|dump|gz|pyc?)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** What pydicom reads in each file. */
export function readByPydicom(python: string, files: readonly string[]): PeerReading[] {
  const { stdout } = spawnSync(python, [script], {
    input: files.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const { elements, refused = '' } = JSON.parse(line) as { elements?: Printed[]; refused?: string };
      return elements ? { rows: elements.map(toRow) } : { refused };
    });
}

function toRow([depth, tag, vr, length, digest, text]: Printed): Row {
  return {
    depth,
    tag,
    ...(vr !== '' && { vr }),
    ...(length !== null && { length }),
    ...(digest !== null && { digest }),
    ...(text !== null && { text }),
  };
}
