import { spawnSync } from 'node:child_process';
import { readDump } from '../../formats/dicom/read-dump.ts';
import type { PeerReading } from './read-pydicom.ts';

/** Whether dcmtk is installed. */
export function hasDcmdump(): boolean {
  return spawnSync('dcmdump', ['--version']).status === 0;
}

/** What dcmdump prints of a file, read back; delimiters are left out, for they are no elements of ours. */
export function readByDcmdump(file: string): PeerReading {
  const { stdout, stderr, status } = spawnSync('dcmdump', ['-q', '+E', file], {
    encoding: 'latin1',
    maxBuffer: 1 << 28,
  });
  const { elements } = readDump(stdout);
  if (status !== 0 && elements.length === 0) return { refused: stderr.trim() || `dcmdump ended with ${status}` };
  const rows = elements
    .filter(({ tag }) => tag !== '(fffe,e00d)' && tag !== '(fffe,e0dd)')
    .map(({ tag, vr = '', depth, length }) => ({
      depth,
      tag: tag.slice(1, -1).toUpperCase(),
      vr: /^(?:na|pi)$/.test(vr) ? '' : vr,
      length: length ?? -1,
    }));
  return { rows };
}
