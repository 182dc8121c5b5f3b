import type { Root } from '../../../formats/query/check-levels.ts';
import type { Level } from '../../../formats/query/attributes.ts';
import type { Keys } from '../../../formats/query/identifier.ts';

/** A query to begin with. */
export interface Example {
  title: string;
  root: Root;
  level: Level;
  keys: Keys;
}

const step = 'ScheduledProcedureStepSequence[0]';

/** From the plain to the treacherous. */
export const examples: Example[] = [
  { title: 'All studies of one name', root: 'study', level: 'STUDY', keys: { PatientName: 'Testwell^Cleo' } },
  { title: 'A name without its accent', root: 'study', level: 'STUDY', keys: { PatientName: 'Muster*' } },
  { title: 'An ID without its zeros', root: 'study', level: 'STUDY', keys: { PatientID: '417' } },
  { title: 'An accession in the wrong case', root: 'study', level: 'STUDY', keys: { AccessionNumber: 'a260310-05' } },
  { title: 'A month of studies', root: 'study', level: 'STUDY', keys: { StudyDate: '20260901-20260930' } },
  {
    title: 'A night, over midnight',
    root: 'study',
    level: 'STUDY',
    keys: { StudyDate: '20261031-20261101', StudyTime: '2300-0100' },
  },
  { title: 'A star in a date', root: 'study', level: 'STUDY', keys: { StudyDate: '202609*' } },
  { title: 'All studies with a report', root: 'study', level: 'STUDY', keys: { ModalitiesInStudy: 'SR' } },
  {
    title: 'An ID that two hospitals gave',
    root: 'patient',
    level: 'PATIENT',
    keys: { PatientID: '4711', IssuerOfPatientID: '' },
  },
  { title: 'Series without their study', root: 'study', level: 'SERIES', keys: { Modality: 'CT' } },
  {
    title: 'The worklist of a scanner today',
    root: 'worklist',
    level: 'STUDY',
    keys: { [`${step}.ScheduledStationAETitle`]: 'CT1', [`${step}.ScheduledProcedureStepStartDate`]: '20261123' },
  },
  {
    title: 'A worklist asked for under a wrong title',
    root: 'worklist',
    level: 'STUDY',
    keys: { [`${step}.ScheduledStationAETitle`]: 'ct1' },
  },
];
