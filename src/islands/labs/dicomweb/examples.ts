import { firstStudyOf, sampleBoundary, type SampleBody } from '../../../formats/dicomweb/sample-bodies.ts';
import type { Archive } from '../../../formats/query/archive.ts';

/** What the form holds. */
export interface Draft {
  method: 'GET' | 'POST';
  target: string;
  accept: string;
  contentType: string;
  body: SampleBody;
}

export const json = 'application/dicom+json';
export const objects = 'multipart/related; type="application/dicom"';

export const firstDraft: Draft = {
  method: 'GET',
  target: '/studies?PatientName=Testwell*',
  accept: json,
  contentType: `${objects}; boundary=${sampleBoundary}`,
  body: 'new',
};

/** Requests to begin with, from a search to the ways in which each can fail; `study` is the path of a study. */
export function listExamples(archive: Archive): { title: string; draft: Draft }[] {
  const study = firstStudyOf(archive);
  const get = (title: string, target: string, accept = json) => ({ title, draft: { ...firstDraft, target, accept } });
  const post = (title: string, target: string, body: SampleBody, contentType = firstDraft.contentType) => ({
    title,
    draft: { ...firstDraft, method: 'POST' as const, target, body, contentType },
  });
  return [
    get('Search: studies by name', '/studies?PatientName=Testwell*'),
    get(
      'Search: two of many, and a field besides',
      '/studies?StudyDate=20260901-20260930&includefield=StudyDescription&limit=2',
    ),
    get('Search: series of a study', `${study}/series`),
    get('Search: nothing matches', '/studies?PatientID=NEMO'),
    get('Search: a misspelt key', '/studies?PatientNam=Testwell*'),
    get('Metadata of a study', `${study}/metadata`),
    get('Metadata, asked for as a picture', `${study}/metadata`, 'image/png'),
    get('Retrieve a study', study, objects),
    get('Retrieve it in another transfer syntax', study, `${objects}; transfer-syntax=1.2.840.10008.1.2.4.50`),
    get('Retrieve a study that is not there', '/studies/2.25.404', objects),
    get('An address that names nothing', '/patients/000417'),
    post('Store a new instance', '/studies', 'new'),
    post('Store two, of which one fails', '/studies', 'mixed'),
    post('Store an object of another study', study, 'other-study'),
    post('Store with a wrong Content-Type', '/studies', 'new', 'application/dicom'),
    post('Store what is no DICOM', '/studies', 'broken'),
  ];
}
