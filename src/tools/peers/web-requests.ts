import { sampleBoundary, type SampleBody } from '../../formats/dicomweb/sample-bodies.ts';
import { archiveUid } from '../archive-uid.ts';

/** A request of DICOMweb that is sent to the archive and to Orthanc: a GET, or the POST of a sample body. */
export interface WebQuestion {
  id: string;
  target: string;
  accept?: string;
  store?: { body: SampleBody; type: string };
}

const parts = `multipart/related; type="application/dicom"; boundary=${sampleBoundary}`;
const firstStudy = archiveUid('study/0/0');
const thorax = archiveUid('study/0/2');
const thoraxSeries = archiveUid('series/0/2/1');
const thoraxSlice = archiveUid('instance/0/2/1/0');
const umlaut = archiveUid('study/3/0');

export const webQuestions: WebQuestion[] = [
  { id: 'all studies', target: '/studies' },
  { id: 'studies of a patient', target: '/studies?PatientID=000417' },
  { id: 'studies by tag', target: '/studies?00100020=000417' },
  { id: 'studies by name', target: '/studies?PatientName=Testwell*' },
  { id: 'studies by name in lower case', target: '/studies?PatientName=testwell*' },
  { id: 'studies by umlaut', target: '/studies?PatientName=M%C3%BCster*' },
  { id: 'studies by date', target: '/studies?StudyDate=20260901-20260930' },
  { id: 'studies by accession', target: '/studies?AccessionNumber=A260921-02' },
  { id: 'studies by modality', target: '/studies?ModalitiesInStudy=PT' },
  { id: 'studies by UIDs', target: `/studies?StudyInstanceUID=${thorax},${umlaut}` },
  { id: 'a field besides', target: '/studies?PatientID=TW-2210&includefield=StudyDescription' },
  { id: 'a field besides by tag', target: '/studies?PatientID=TW-2210&includefield=00081030' },
  { id: 'a limit', target: '/studies?PatientID=000417&limit=2' },
  { id: 'nothing found', target: '/studies?PatientID=NEMO' },
  { id: 'series of a study', target: `/studies/${thorax}/series` },
  { id: 'series by modality', target: `/studies/${thorax}/series?Modality=SR` },
  { id: 'series of all studies', target: '/series?Modality=SR' },
  { id: 'instances of a series', target: `/studies/${thorax}/series/${thoraxSeries}/instances` },
  { id: 'instances of a study', target: `/studies/${thorax}/instances?InstanceNumber=4` },
  { id: 'metadata of a study', target: `/studies/${umlaut}/metadata` },
  { id: 'metadata of a series', target: `/studies/${thorax}/series/${thoraxSeries}/metadata` },
  {
    id: 'metadata of an instance',
    target: `/studies/${thorax}/series/${thoraxSeries}/instances/${thoraxSlice}/metadata`,
  },
  { id: 'metadata as HTML', target: `/studies/${thorax}/metadata`, accept: 'text/html' },
  { id: 'metadata of no study', target: '/studies/2.25.404/metadata' },
  {
    id: 'an instance',
    target: `/studies/${thorax}/series/${thoraxSeries}/instances/${thoraxSlice}`,
    accept: 'multipart/related; type="application/dicom"',
  },
  { id: 'a study', target: `/studies/${thorax}`, accept: 'multipart/related; type="application/dicom"' },
  { id: 'a study as a picture', target: `/studies/${thorax}`, accept: 'image/jpeg' },
  { id: 'no study', target: '/studies/2.25.404', accept: 'multipart/related; type="application/dicom"' },
  { id: 'a key that nobody knows', target: '/studies?PatientNickname=Cleo' },
  { id: 'no such resource', target: '/patients' },
  // What is stored changes the archive, so it stands last.
  { id: 'a store with a wrong type', target: '/studies', store: { body: 'new', type: 'text/plain' } },
  { id: 'a store of no DICOM', target: '/studies', store: { body: 'broken', type: parts } },
  { id: 'a store into another study', target: `/studies/${firstStudy}`, store: { body: 'other-study', type: parts } },
  { id: 'a store of one instance', target: `/studies/${firstStudy}`, store: { body: 'new', type: parts } },
  { id: 'a store of two, one of a class not taken', target: '/studies', store: { body: 'mixed', type: parts } },
];
