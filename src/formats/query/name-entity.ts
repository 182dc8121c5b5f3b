import { textOf, type DataSet } from '../dicom/data-set.ts';
import type { Archive } from './archive.ts';
import { levels, type Level } from './attributes.ts';

/**
 * A short name that a person can read: the Patient ID, the accession number of a study or a step (or its Study ID), and
 * below it the numbers of series and instance: `A260921-02/2/1`.
 */
export function nameEntity(attributes: DataSet, level: Level | undefined): string {
  if (level === 'PATIENT') return textOf(attributes, '00100020').trim();
  const study = textOf(attributes, '00080050') || textOf(attributes, '00200010') || textOf(attributes, '0020000D');
  const below = ['00200011', '00200013'].slice(0, level ? Math.max(0, levels.indexOf(level) - 1) : 0);
  return [study, ...below.map((tag) => textOf(attributes, tag))].join('/');
}

/** The UID of the study with that accession number; throws where there is none. */
export function studyUidOf(archive: Archive, accession: string): string {
  const study = archive.studies.find(({ attributes }) => textOf(attributes, '00080050') === accession);
  if (!study) throw new Error(`The archive has no study ${accession}.`);
  return textOf(study.attributes, '0020000D');
}
