import { expect, test } from 'vitest';
import { listKeywordClaims } from '../../../src/curriculum/facts/keywords.ts';

test('keywords are counted, and what was meant to be one is wrong', () => {
  expect(listKeywordClaims('`PatientID`, SOPInstanceUIDs')).toEqual([
    { text: 'PatientID' },
    { text: 'SOPInstanceUIDs' },
  ]);
  expect(listKeywordClaims('`PatientsName` and StudyInstnaceUID').map(({ wrong }) => wrong)).toEqual([
    "“PatientsName” is no keyword; that of Patient's Name is PatientName.",
    expect.stringContaining('StudyInstanceUID.'),
  ]);
});

test('names of programs, files and SOP classes are left alone', () => {
  expect(
    listKeywordClaims('DcmItem, PatientsName.dcm, LittleEndianExplicit, UltrasoundImageStorage, ActiveParticipant'),
  ).toEqual([]);
});
