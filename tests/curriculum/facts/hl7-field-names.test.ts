import { expect, test } from 'vitest';
import { judgeFieldName } from '../../../src/curriculum/facts/hl7-field-names.ts';
import { findFields } from '../../../src/curriculum/facts/hl7-fields.ts';

const judge = (text: string) => findFields(text).flatMap((mention) => judgeFieldName(text, mention, ['2.5.1']) ?? []);

test.each([
  'PID-3 (Patient Identifier List)',
  'PID-3, the *patient identifier list*, repeats',
  '| PID-3 | Patient Identifier List |',
  'MSA-1: Acknowledgement Code',
  'PID-13, Phone Number - Home',
  'OBR-25 (status)',
  'PID-5 (Ada Testwell)',
  'PID-3.4 | Assigning Authority: who gave it out',
  'OBR-5 (Priority)',
])('its own name, a short form or a value is right: %s', (text) => {
  expect(judge(text)).toEqual([]);
});

test.each(['OBR-18 is the accession number', 'PID-3, the patient ID', 'IPC-1 (accession number)'])(
  'a customary name is right: %s',
  (text) => {
    expect(judge(text)).toEqual([]);
  },
);

test.each([
  ['PID-3 (Patient Name)', 'PID-3 (Patient Name', 'PID-5'],
  ['PID-3, the patient name, holds', 'PID-3, the patient name', 'PID-5'],
  ['| PID-3 | Patient Name |', 'PID-3 | Patient Name', 'PID-5'],
  ['PID-3 – **Patient Name**', 'PID-3 – **Patient Name', 'PID-5'],
  ['PID-3 is the patient name', 'PID-3 is the patient name', 'PID-5'],
  ['the patient name (PID-3)', 'patient name (PID-3', 'PID-5'],
  ['The accession number in OBR-2', 'accession number in OBR-2', 'OBR-18'],
  [
    'On the old interface of that one site there is now the accession number in OBR-2',
    'accession number in OBR-2',
    'OBR-18',
  ],
  ['OBR-19 is the accession number', 'OBR-19 is the accession number', 'OBR-18'],
  ['PID-3.4, Assigning Facility', 'PID-3.4, Assigning Facility', 'PID-3.6'],
  ['PID-3.4.1, Universal ID', 'PID-3.4.1, Universal ID', 'PID-3.4.2'],
])('the name of a neighbour is wrong: %s', (text, found, neighbour) => {
  expect(judge(text)).toEqual([{ text: found, wrong: expect.stringContaining(`is ${neighbour}.`) }]);
});

test('a name that is nearly its own is wrong', () => {
  expect(judge('PID-3 (Patient Number List)')).toEqual([
    { text: 'PID-3 (Patient Number List', wrong: 'PID-3 is “Patient Identifier List”, not “Patient Number List”.' },
  ]);
});

test.each([
  'the ID in PID-3, the patient name in PID-5',
  'It puts the accession number into OBR-2',
  'It never sent the patient name in PID-3',
  'Copy into OBR-18 the placer order number',
])('a name that belongs to another field, or a value that is moved, is no naming: %s', (text) => {
  expect(judge(text)).toEqual([]);
});
