import { expect, test } from 'vitest';
import { listEntities } from '../../../src/formats/query/entities.ts';
import { nameEntity, studyUidOf } from '../../../src/formats/query/name-entity.ts';
import { loadArchive } from '../../../src/tools/peers/record-archive.ts';

const archive = loadArchive();
const namesAt = (level: 'PATIENT' | 'STUDY' | 'SERIES' | 'IMAGE') =>
  listEntities(archive, level).map(({ attributes }) => nameEntity(attributes, level));

test('below a study, series and instance are named by their numbers', () => {
  expect(namesAt('PATIENT')).toContain('000417');
  expect(namesAt('STUDY')).toContain('A260921-02');
  expect(namesAt('SERIES')).toContain('A260921-02/501');
  expect(namesAt('IMAGE')).toContain('A260921-02/2/4');
});

test('a study without an accession number is named by its Study ID', () => {
  expect(namesAt('STUDY')).toContain('7830');
});

test.each(['STUDY', 'SERIES', 'IMAGE'] as const)('no two of the archive at the level %s have one name', (level) => {
  expect(new Set(namesAt(level)).size).toBe(namesAt(level).length);
});

test('a study that is not there is told', () => {
  expect(studyUidOf(archive, 'A260921-02')).toMatch(/^2\.25\./);
  expect(() => studyUidOf(archive, 'NEMO')).toThrow('no study NEMO');
});
