import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSet } from '../../formats/dicom/data-set.ts';
import { readKeys, type Keys } from '../../formats/query/identifier.ts';

/** A C-FIND as findscu sends it. */
export interface Query {
  id: string;
  root: 'patient' | 'study' | 'worklist';
  keys: Keys;
}

/** What came back: the last status, that of the matches, and the keys that were asked for of each match. */
export interface Answer {
  status: string;
  pending?: string;
  matches: DataSet[];
}

const models = { patient: '-P', study: '-S', worklist: '-W' };

/** Asks the peer at that port. */
export async function askFind(query: Query, title: string, port: number): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'find-'));
  try {
    const keys = Object.entries(query.keys).flatMap(([path, text]) => ['-k', `${path}=${text}`]);
    const log = await run('findscu', [
      '-d',
      models[query.root],
      '-aec',
      title,
      '-X',
      '-od',
      folder,
      ...keys,
      '127.0.0.1',
      String(port),
    ]);
    const statuses = [...log.matchAll(/DIMSE Status\s+: (0x[\da-f]{4})/g)].map(([, code = '']) =>
      code.slice(2).toUpperCase(),
    );
    const { identifier } = readKeys(query.keys);
    const matches: DataSet[] = [];
    for (const file of readdirSync(folder).toSorted())
      matches.push(pick(JSON.parse(await run('dcm2json', ['-fc', join(folder, file)])) as DataSet, identifier));
    const pending = statuses.find((code) => code.startsWith('FF'));
    return { status: statuses.at(-1) ?? 'none', ...(pending && { pending }), matches };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Only what was asked for, so that no host or date of the recording stays in it. */
function pick(dataSet: DataSet, asked: DataSet): DataSet {
  const tags = Object.keys(asked).filter((tag) => tag !== '00080005' && dataSet[tag]);
  return Object.fromEntries(tags.toSorted().map((tag) => [tag, dataSet[tag] ?? { vr: 'UN' }]));
}

/** What the program says on both its outputs, whatever its exit code. */
export function run(command: string, parameters: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, parameters, { maxBuffer: 1 << 28, timeout: 60_000 }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
