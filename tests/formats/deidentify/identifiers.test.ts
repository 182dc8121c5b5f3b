import { expect, test } from 'vitest';
import { holdText } from '../../../src/formats/deidentify/held.ts';
import { findIdentifiers, gatherIdentifiers, strikeOut } from '../../../src/formats/deidentify/identifiers.ts';

const held = [
  holdText('0008,0050', 'SH', 'Accession Number', 'AccessionNumber', 'A2026-00417'),
  holdText('0008,0090', 'PN', "Referring Physician's Name", 'ReferringPhysicianName', 'IMAGINAR^^^DR'),
  holdText('0010,0010', 'PN', "Patient's Name", 'PatientName', 'TESTWELL^ADA^M'),
  holdText('0010,0020', 'LO', 'Patient ID', 'PatientID', 'NL-004711'),
  holdText('0010,0030', 'DA', "Patient's Birth Date", 'PatientBirthDate', '19700101'),
  holdText('0020,0010', 'SH', 'Study ID', 'StudyID', '1'),
];
const identifiers = gatherIdentifiers([{ ...holdText('0040,A730', 'SQ', '', '', ''), items: [held] }]);

test('names, numbers and dates are gathered at every depth; what is too short to tell anybody is not', () => {
  expect(identifiers.map(({ text }) => text)).toEqual([
    'A2026-00417',
    'IMAGINAR',
    'TESTWELL',
    'ADA',
    'NL-004711',
    '19700101',
    '1970-01-01',
    '01.01.1970',
    '01/01/1970',
  ]);
});

test('they are found as words of their own, in whatever case, and not within other words', () => {
  const texts = (text: string) => findIdentifiers(text, identifiers).map(({ text }) => text);
  expect(texts('Liver, compare Testwell 2024')).toEqual(['TESTWELL']);
  expect(texts('born 01.01.1970, no. nl-004711/2')).toEqual(['NL-004711', '01.01.1970']);
  expect(texts('Cadaver, adaptive, Testwellian')).toEqual([]);
});

test('what is struck out is gone, the longest first, and the rest stays', () => {
  expect(strikeOut('Ada Testwell (NL-004711), liver', identifiers)).toBe('*** *** (***), liver');
  expect(strikeOut('Liver', identifiers)).toBe('Liver');
});

test('signs that mean something in a pattern are taken to the letter', () => {
  const strange = gatherIdentifiers([holdText('0010,0020', 'LO', 'Patient ID', 'PatientID', 'A.(1]*-é')]);
  expect(strikeOut('is A.(1]*-é or AX(1]*-é', strange)).toBe('is *** or AX(1]*-é');
});
