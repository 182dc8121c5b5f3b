import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keys } from '../../formats/query/identifier.ts';
import { archiveUid } from '../archive-uid.ts';
import { run } from './findscu.ts';

/** A C-MOVE, or a C-GET where there is no destination. */
export interface RetrieveQuestion {
  id: string;
  keys: Keys;
  destination?: string;
}

/** The last response. */
export interface RetrieveAnswer {
  status: string;
  completed: number;
  failed: number;
  warning: number;
}

const thorax = archiveUid('study/0/2');
const all = { QueryRetrieveLevel: 'STUDY', StudyInstanceUID: thorax };

/** STATION takes every class, CTONLY takes CT alone, and nobody listens at GONE. */
export const retrieveQuestions: RetrieveQuestion[] = [
  { id: 'C-MOVE of a study', keys: all, destination: 'STATION' },
  { id: 'C-MOVE to a title that is not listed', keys: all, destination: 'NOBODY' },
  { id: 'C-MOVE to a station that takes CT alone', keys: all, destination: 'CTONLY' },
  { id: 'C-MOVE to a station that is off', keys: all, destination: 'GONE' },
  {
    id: 'C-MOVE of a series',
    keys: { QueryRetrieveLevel: 'SERIES', StudyInstanceUID: thorax, SeriesInstanceUID: archiveUid('series/0/2/1') },
    destination: 'STATION',
  },
  {
    id: 'C-MOVE of nothing',
    keys: { QueryRetrieveLevel: 'STUDY', StudyInstanceUID: '2.25.404' },
    destination: 'STATION',
  },
  { id: 'C-GET of a study', keys: all },
  {
    id: 'C-GET of an instance',
    keys: {
      QueryRetrieveLevel: 'IMAGE',
      StudyInstanceUID: thorax,
      SeriesInstanceUID: archiveUid('series/0/2/1'),
      SOPInstanceUID: archiveUid('instance/0/2/1/0'),
    },
  },
];

/** Asks the peer with movescu or getscu, in Study Root. */
export async function askRetrieve(
  { keys, destination }: RetrieveQuestion,
  title: string,
  port: number,
): Promise<RetrieveAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'get-'));
  const [command, own] = destination ? ['movescu', ['-aem', destination]] : ['getscu', ['-od', folder]];
  const asked = Object.entries(keys).flatMap(([path, text]) => ['-k', `${path}=${text}`]);
  try {
    const log = await run(command, ['-d', '-S', '-aec', title, ...own, ...asked, '127.0.0.1', String(port)]);
    // A C-GET logs the responses of its C-STOREs too, without counts.
    const last = (pattern: RegExp) => [...log.matchAll(pattern)].at(-1)?.[1] ?? '';
    const count = (name: string) => Number(last(new RegExp(`${name} Suboperations\\s+: (\\d+)`, 'g'))) || 0;
    const status = last(/C-(?:MOVE|GET) RSP[\s\S]*?DIMSE Status\s+: 0x([\da-f]{4})/g).toUpperCase();
    return { status, completed: count('Completed'), failed: count('Failed'), warning: count('Warning') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
