import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archiveFile, renderArchive } from '../../src/tools/make-archive.ts';
import { archiveDifferences } from '../../src/components/labs/archive-differences.ts';
import { compareArchive } from '../../src/tools/peers/compare-archive.ts';
import { loadArchive, recordingFile, type Recording } from '../../src/tools/peers/record-archive.ts';
import { listUnstated } from '../../src/tools/test-archive.ts';

const recording = JSON.parse(readFileSync(recordingFile, 'utf8')) as Recording;
const rows = await compareArchive(loadArchive(), recording);

test('the archive that is shipped is the one that its authors wrote', () => {
  expect(readFileSync(archiveFile, 'utf8')).toBe(renderArchive());
});

test('the archive answers as Orthanc, dcmqrscp and wlmscpfs did, but where a difference is stated', () => {
  expect(listUnstated(rows)).toEqual([]);
});

test('every stated difference is one', () => {
  const unequal = new Set(rows.filter(({ isEqual }) => !isEqual).map(({ peer, id }) => `${peer}: ${id}`));
  const stated = archiveDifferences.flatMap(({ peer, questions }) => questions.map((id) => `${peer}: ${id}`));
  expect(stated.filter((one) => !unequal.has(one))).toEqual([]);
});

test('enough was asked, and most answers are equal even without an archive’s habits', () => {
  const equal = (peer: string, key: 'isEqual' | 'isEqualAtFirst') =>
    rows.filter((row) => row.peer === peer && row[key]).length;
  expect(recording.find.length + recording.worklist.length).toBeGreaterThanOrEqual(50);
  expect(equal('Orthanc', 'isEqualAtFirst')).toBeGreaterThanOrEqual(50);
  expect(equal('dcmqrscp', 'isEqualAtFirst')).toBeGreaterThanOrEqual(50);
  expect(equal('Orthanc DICOMweb', 'isEqual')).toBeGreaterThanOrEqual(20);
  expect(equal('wlmscpfs', 'isEqual')).toBe(recording.worklist.length);
});
