import type { Keys } from '../../formats/query/identifier.ts';
import { archiveUid } from '../archive-uid.ts';
import type { Query } from './findscu.ts';

const thorax2026 = archiveUid('study/0/2');
const petCt = archiveUid('study/17/0');
const knee = archiveUid('study/2/0');
const petSeries = archiveUid('series/17/0/1');

/** A study of Study Root by those keys; what is asked for besides is the same in all. */
const study = (id: string, keys: Keys): Query => ({
  id,
  root: 'study',
  keys: {
    SpecificCharacterSet: 'ISO_IR 192',
    QueryRetrieveLevel: 'STUDY',
    StudyInstanceUID: '',
    PatientID: '',
    ...keys,
  },
});
const patient = (id: string, keys: Keys): Query => ({
  id,
  root: 'patient',
  keys: { SpecificCharacterSet: 'ISO_IR 192', QueryRetrieveLevel: 'PATIENT', PatientID: '', ...keys },
});
const series = (id: string, keys: Keys, root: Query['root'] = 'study'): Query => ({
  id,
  root,
  keys: { QueryRetrieveLevel: 'SERIES', StudyInstanceUID: thorax2026, SeriesInstanceUID: '', ...keys },
});
const image = (id: string, keys: Keys): Query => ({
  id,
  root: 'study',
  keys: {
    QueryRetrieveLevel: 'IMAGE',
    StudyInstanceUID: petCt,
    SeriesInstanceUID: petSeries,
    SOPInstanceUID: '',
    ...keys,
  },
});

/** What is asked of Orthanc and of dcmqrscp. */
export const archiveQueries: Query[] = [
  study('all studies', { PatientName: '', StudyDate: '' }),
  study('a star is universal', { PatientName: '*', StudyDescription: '*' }),
  study('name exactly', { PatientName: 'Testwell^Cleo' }),
  study('name in lower case', { PatientName: 'testwell^cleo' }),
  study('name by its beginning', { PatientName: 'Test*' }),
  study('name by its end', { PatientName: '*^Cleo' }),
  study('name by its middle', { PatientName: '*well*' }),
  study('name with question marks', { PatientName: 'T??tw?ll^Cleo' }),
  study('family name alone', { PatientName: 'Testwell' }),
  study('name with a comma', { PatientName: 'Northlight, Elin' }),
  study('name without its empty parts', { PatientName: 'Northlight^Elin' }),
  study('name of one part', { PatientName: 'Nobody' }),
  study('name with an apostrophe', { PatientName: "O'Mock*" }),
  study('umlaut', { PatientName: 'Müster^Jörg' }),
  study('umlaut and a star', { PatientName: 'Müster*' }),
  study('no umlaut', { PatientName: 'Muster*' }),
  study('a question mark for the umlaut', { PatientName: 'M?ster*' }),
  study('accent in capitals', { PatientName: 'FAUX^ÉLISE*' }),
  study('ideographic group', { PatientName: '*發明*' }),
  study('ideographic group as stored', { PatientName: '*発明*' }),
  study('ID exactly', { PatientID: '000417' }),
  study('ID without its zeros', { PatientID: '417' }),
  study('ID by its end', { PatientID: '*417' }),
  study('ID that ends in a space', { PatientID: 'FX-77' }),
  study('ID with a space too many', { PatientID: 'FX-77 ' }),
  study('ID in lower case', { PatientID: 'mu-001' }),
  study('ID with a star in it', { PatientID: 'OM*5' }),
  study('ID of two people', { PatientID: '4711', PatientName: '' }),
  study('two IDs', { PatientID: '000417\\417' }),
  study('issuer', { PatientID: '4711', IssuerOfPatientID: 'SOUTHSHORE' }),
  study('accession exactly', { AccessionNumber: 'A260312-22' }),
  study('accession by its beginning', { AccessionNumber: 'A2603*' }),
  study('accession of digits', { AccessionNumber: '260404' }),
  study('accession with question marks', { AccessionNumber: '?260404' }),
  study('one day', { StudyDate: '20260921' }),
  study('a month', { StudyDate: '20260901-20260930' }),
  study('to a day', { StudyDate: '-20250101' }),
  study('from a day', { StudyDate: '20261101-' }),
  study('one day as a range', { StudyDate: '20261012-20261012' }),
  study('a range the wrong way round', { StudyDate: '20261231-20260101' }),
  study('wild card in a date', { StudyDate: '202609*' }),
  study('time to the minute', { StudyTime: '0815' }),
  study('time to the second', { StudyTime: '081500' }),
  study('morning', { StudyTime: '0800-1000' }),
  study('up to a time', { StudyTime: '-001000' }),
  study('from a time', { StudyTime: '2300-' }),
  study('time over midnight', { StudyTime: '2200-0200' }),
  study('day and time', { StudyDate: '20260101-20260331', StudyTime: '070000-120000' }),
  study('night over a month', { StudyDate: '20261031-20261101', StudyTime: '233000-235959' }),
  study('description by its beginning', { StudyDescription: 'CT*' }),
  study('description in lower case', { StudyDescription: 'ct head' }),
  study('study ID', { StudyID: 'W42' }),
  study('sex', { PatientSex: 'O' }),
  study('birth date', { PatientBirthDate: '19610307' }),
  study('birth dates', { PatientBirthDate: '19450101-19501231' }),
  study('referring physician', { ReferringPhysicianName: 'Faux^*' }),
  study('one UID', { StudyInstanceUID: knee }),
  study('a list of UIDs', { StudyInstanceUID: `${knee}\\${petCt}\\2.25.1` }),
  study('a wild card in a UID', { StudyInstanceUID: '2.25.*' }),
  study('modality in the study', { ModalitiesInStudy: 'SR' }),
  study('two modalities in the study', { ModalitiesInStudy: 'PT\\MG' }),
  study('counts', { PatientID: '000417', NumberOfStudyRelatedSeries: '', NumberOfStudyRelatedInstances: '' }),
  study('a key of the series', { Modality: 'CT' }),
  study('no such patient', { PatientName: 'Nemo^*' }),
  { id: 'a level that Study Root lacks', root: 'study', keys: { QueryRetrieveLevel: 'PATIENT', PatientID: '417' } },
  { id: 'no level', root: 'study', keys: { PatientID: '417', StudyInstanceUID: '' } },
  { id: 'a level that nobody has', root: 'study', keys: { QueryRetrieveLevel: 'STUDIES', PatientID: '417' } },
  patient('all patients', { PatientName: '' }),
  patient('patients by name', { PatientName: 'Testwell*' }),
  patient('patients of one ID', { PatientID: '4711', PatientSex: '' }),
  patient('a patient by ID', { PatientID: 'IM-1001', PatientName: '', PatientBirthDate: '' }),
  patient('patients by birth date', { PatientBirthDate: '19450405' }),
  patient('studies of a patient by date', {
    QueryRetrieveLevel: 'STUDY',
    PatientID: '000417',
    StudyInstanceUID: '',
    StudyDate: '20260101-',
  }),
  patient('studies without a patient', { QueryRetrieveLevel: 'STUDY', StudyInstanceUID: '', StudyDate: '20260921' }),
  series('series of a study', { Modality: '', SeriesNumber: '', SeriesDescription: '' }),
  series('series by modality', { Modality: 'CT', SeriesNumber: '' }),
  series('series by number', { SeriesNumber: '501' }),
  series('series by description', { SeriesDescription: 'Thorax*' }),
  series('series by body part', { StudyInstanceUID: petCt, BodyPartExamined: 'WHOLEBODY', Modality: '' }),
  series('series with their counts', { StudyInstanceUID: petCt, Modality: '', NumberOfSeriesRelatedInstances: '' }),
  series('series of no study', { StudyInstanceUID: '', Modality: 'SR' }),
  series('series of a study and a date', { StudyDate: '20260921', Modality: '' }),
  series('series of a study that is not there', { StudyInstanceUID: '2.25.404', Modality: '' }),
  series('series in Patient Root', { PatientID: '000417', Modality: 'SR' }, 'patient'),
  image('images of a series', { InstanceNumber: '', SOPClassUID: '' }),
  image('an image by its number', { InstanceNumber: '2' }),
  image('images without their series', { SeriesInstanceUID: '', InstanceNumber: '' }),
];

const step = 'ScheduledProcedureStepSequence[0]';
const worklist = (id: string, keys: Keys): Query => ({
  id,
  root: 'worklist',
  keys: { PatientName: '', PatientID: '', [`${step}.ScheduledProcedureStepID`]: '', ...keys },
});

/** What is asked of wlmscpfs. */
export const worklistQueries: Query[] = [
  worklist('all steps', { AccessionNumber: '', [`${step}.Modality`]: '' }),
  worklist('a day of a station', {
    [`${step}.ScheduledStationAETitle`]: 'CT1',
    [`${step}.ScheduledProcedureStepStartDate`]: '20261123',
  }),
  worklist('a modality', { [`${step}.Modality`]: 'MR' }),
  worklist('a modality on a day', {
    [`${step}.Modality`]: 'CT',
    [`${step}.ScheduledProcedureStepStartDate`]: '20261124',
  }),
  worklist('two days', { [`${step}.ScheduledProcedureStepStartDate`]: '20261123-20261124' }),
  worklist('from a day', { [`${step}.ScheduledProcedureStepStartDate`]: '20261125-' }),
  worklist('a morning', { [`${step}.ScheduledProcedureStepStartTime`]: '080000-100000' }),
  worklist('over midnight', { [`${step}.ScheduledProcedureStepStartTime`]: '230000-010000' }),
  worklist('a step that is not due', { [`${step}.ScheduledProcedureStepStartDate`]: '20261122' }),
  worklist('a title in lower case', { [`${step}.ScheduledStationAETitle`]: 'ct1' }),
  worklist('a patient', { PatientID: 'NB-20261031-2', [`${step}.ScheduledProcedureStepStartDate`]: '' }),
  worklist('a name', { PatientName: 'Testwell*' }),
  worklist('a name in lower case', { PatientName: 'testwell*' }),
  worklist('an accession', { AccessionNumber: 'A261123-03' }),
  worklist('a physician', { [`${step}.ScheduledPerformingPhysicianName`]: 'Invento*' }),
  worklist('a step ID', { [`${step}.ScheduledProcedureStepID`]: 'SPS-1005' }),
  worklist('a requested procedure', { RequestedProcedureID: 'RP-1010' }),
];
