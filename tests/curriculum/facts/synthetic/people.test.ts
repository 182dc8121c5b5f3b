import { expect, test } from 'vitest';
import { findPeople } from '../../../../src/curriculum/facts/synthetic/people.ts';

const texts = (text: string) => findPeople(text).map((finding) => finding.text);

test('names in dumps, JSON and HL7 fields are judged', () => {
  expect(texts('(0010,0010) PN [SMITH^JOHN]')).toEqual(['SMITH^JOHN']);
  expect(texts('"vr": "PN", "Value": [ { "Alphabetic": "SMITH^J" } ]')).toEqual(['SMITH^J']);
  expect(texts('PID|1||NL-100417||Smith^J')).toEqual(['Smith^J']);
  expect(texts('PV1|1|O|CT^ROOM2||||IM01^SMITH^JOHN')).toEqual(['SMITH^JOHN']);
});

test('an invented surname with another given name is not invented', () => {
  expect(texts('PN [TESTWELL^D] PN [TESTWELL^JOHN]')).toEqual(['TESTWELL^D', 'TESTWELL^JOHN']);
});

test('case, accents, initials, wildcards and what follows the given name do not matter', () => {
  expect(
    texts('PN [Trialé^Farid] PN [TESTWELL*] PN [TEST*] PN [TESTWELL^A] PN [TESTWELL^ADA^^^] PN [UNKNOWN^ER0211]'),
  ).toEqual([]);
});

test('titles, comma forms and patients called by name are judged in sentences', () => {
  expect(texts('Dr Smith, Mrs Sample, Nurse Invento’s shift, Professor Imaginar')).toEqual(['Smith']);
  expect(texts('Name: Smith, John')).toEqual(['Smith, John']);
  expect(texts('the patient John Smith, the patient Ada Testwell’s film')).toEqual(['John Smith']);
});

test('codes with a caret are no names', () => {
  expect(texts('OBR|1|||CTHEAD^CT head^L OBX|1|TX|FIND^Findings^L ORM^O01 CT^ROOM2 NL-1^^^NORTHLIGHT^MR')).toEqual([]);
});
