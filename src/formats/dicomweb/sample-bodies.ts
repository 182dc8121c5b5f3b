import { textOf, type DataSet } from '../dicom/data-set.ts';
import type { Archive } from '../query/archive.ts';
import { instancesOf } from '../query/entities.ts';
import { toFile } from './fetch-objects.ts';
import { writeParts } from './multipart.ts';

/** A body for a store, by what is in it. */
export type SampleBody = 'new' | 'other-study' | 'mixed' | 'broken';

export const sampleBodies: Record<SampleBody, string> = {
  new: 'a new instance of the first study',
  'other-study': 'a new instance of the second study',
  mixed: 'two objects: a new instance, and one of a class that is not taken',
  broken: 'a part that is no DICOM object',
};

/** What the bodies are parted by. */
export const sampleBoundary = 'bench';

/** The body as multipart/related; the new instances are of the archive's first two studies. */
export function writeSampleBody(archive: Archive, kind: SampleBody): Uint8Array {
  const [first, second] = archive.studies.map((study) => instancesOf(study)[0] ?? {});
  const fresh = renew(first ?? {}, '2.25.1001');
  const foreign = {
    ...renew(first ?? {}, '2.25.1002'),
    '00080016': { vr: 'UI', Value: ['1.2.840.10008.5.1.4.1.1.481.1'] },
  };
  const parts: Record<SampleBody, Uint8Array[]> = {
    new: [toFile(fresh)],
    'other-study': [toFile(renew(second ?? {}, '2.25.1003'))],
    mixed: [toFile(fresh), toFile(foreign)],
    broken: [new TextEncoder().encode('Not a DICOM object.')],
  };
  return writeParts(
    parts[kind].map((bytes) => ({ type: 'application/dicom', bytes })),
    sampleBoundary,
  );
}

/** The address of the first study, below the base. */
export function firstStudyOf(archive: Archive): string {
  return `/studies/${textOf(archive.studies[0]?.attributes ?? {}, '0020000D')}`;
}

function renew(instance: DataSet, uid: string): DataSet {
  return { ...instance, '00080018': { vr: 'UI', Value: [uid] }, '00200013': { vr: 'IS', Value: [99] } };
}
