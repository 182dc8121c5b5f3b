import { expect, test } from 'vitest';
import { findIdentifiers } from '../../../../src/curriculum/facts/synthetic/identifiers.ts';

const texts = (text: string) => findIdentifiers(text).map((finding) => finding.text);

test('patient IDs of other forms are found in dumps, JSON, HL7 and sentences', () => {
  expect(texts('(0010,0020) LO [4711]')).toEqual(['4711']);
  expect(texts('"00100020": { "vr": "LO", "Value": [ "4711" ] }')).toEqual(['4711']);
  expect(texts('PID|1||4711^^^NORTH^MR~NL-100417')).toEqual(['4711']);
  expect(texts('MRG|ER-0211^^^NORTH~471^^^X')).toEqual(['471']);
  expect(texts('Patient ID 4711-0815, patient ID NL-100417, Patient ID (0010,0020)')).toEqual(['4711-0815']);
});

test('accession numbers have a year and a running number, or an invented site’s form', () => {
  expect(texts('(0008,0050) SH [A2026-00417] SH accession number H20714')).toEqual([]);
  expect(texts('(0008,0050) SH [HARBOURCLINIC-A2]')).toEqual([]);
  expect(texts('accession number 20231234')).toEqual(['20231234']);
  expect(texts('IPC|A2026-00417^RIS|x\nIPC|77^RIS|x')).toEqual(['77']);
});

test('a birth date other than the agreed ones is found', () => {
  expect(texts('(0010,0030) DA [19630412]')).toEqual(['19630412']);
  expect(texts('PID|||NL-100417||TESTWELL^ADA||196304121200|F')).toEqual(['196304121200']);
  expect(texts('She was born on 12 April 1963.')).toEqual(['12 April 1963']);
  expect(texts('(0010,0030) DA [19700101] and 19000101, (no value available)')).toEqual([]);
});

test('a UID of an organisation is found; under 2.25, registered or DCMTK’s it is not', () => {
  expect(texts('1.2.826.0.1.3680043.8.498.1')).toEqual(['1.2.826.0.1.3680043.8.498.1']);
  expect(texts('2.25.4711.1.1.1 1.2.840.10008.5.1.4.1.1.2 1.2.276.0.7230010.3.0.3.6.7')).toEqual([]);
});

test('sections and versions are no UIDs', () => {
  expect(texts('§1.2.3.4.5.6, C.1.2.3.4.5.6, 1.2.3.4.5.6')).toEqual([]);
});
