import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findByKeyword,
  findByName,
  findElement,
  isGroupLength,
  isPrivateTag,
  nearestName,
} from '../../../src/standards/dicom/elements.ts';

test('an element is found by its tag however the tag is written', () => {
  const patientId = { tag: '0010,0020', keyword: 'PatientID', name: 'Patient ID', vr: ['LO'], vm: '1', retired: false };
  for (const tag of ['(0010,0020)', '0010,0020', '00100020', '(0010, 0020)'])
    expect(findElement(tag), tag).toEqual(patientId);
  expect(findElement('(7fe0,0010)')).toMatchObject({ tag: '7FE0,0010', name: 'Pixel Data', vr: ['OB', 'OW'] });
});

test('a repeating group or element is found by any of its tags', () => {
  expect(findElement('(6000,3000)')).toMatchObject({ tag: '60xx,3000', name: 'Overlay Data' });
  expect(findElement('(60XX,3000)')?.tag).toBe('60xx,3000');
  expect(findElement('(501E,0010)')).toMatchObject({ tag: '50xx,0010', retired: true });
  expect(findElement('(0020,3104)')).toMatchObject({ tag: '0020,31xx', keyword: 'SourceImageIDs' });
});

test('what the standard does not list is not found', () => {
  for (const tag of ['(0010,0099)', '(0009,1001)', '(6001,3000)', '(0018,0061)', '', 'patient'])
    expect(findElement(tag), tag).toBeUndefined();
});

test('command, file meta and item elements are listed as well', () => {
  expect(findElement('(0000,0900)')).toMatchObject({ name: 'Status', vr: ['US'] });
  expect(findElement('(0000,1021)')?.name).toBe('Number of Completed Sub-operations');
  expect(findElement('(0002,0010)')?.name).toBe('Transfer Syntax UID');
  expect(findElement('(FFFE,E000)')).toMatchObject({ name: 'Item', vr: [] });
});

test('elements that came after 2019e have a name made from the keyword', () => {
  expect(findElement('(0004,1510)')?.name).toBe('Referenced SOP Class UID in File');
  expect(findElement('(0008,041F)')?.name).toBe('Study Update DateTime');
});

test('an element is found by its keyword and by its name, whatever the apostrophes, hyphens and plurals', () => {
  expect(findByKeyword('StudyInstanceUID')?.tag).toBe('0020,000D');
  expect(findByKeyword('studyinstanceuid')).toBeUndefined();
  for (const name of ["Patient's Name", 'Patient’s name', 'Patient Name', 'PatientName'])
    expect(findByName(name)?.tag, name).toBe('0010,0010');
  expect(findByName('per frame functional groups sequence')?.tag).toBe('5200,9230');
  expect(findByName('Other Patient ID')?.tag).toBe('0010,1000');
  expect(findByName('Number of Points')).toMatchObject({ tag: '50xx,0010', retired: true });
  expect(findByName('Patient Mood')).toBeUndefined();
});

test('the exact name goes before one that differs in a plural', () => {
  expect(findByName('Ethnic Group')?.tag).toBe('0010,2160');
  expect(findByName('Ethnic Groups')?.tag).toBe('0010,2162');
});

test('every name and keyword that is listed finds an element of that name', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff }), (group, element) => {
      const hex = (value: number) => value.toString(16).padStart(4, '0');
      const found = findElement(`${hex(group)}${hex(element)}`);
      if (!found) return;
      expect(findByName(found.name)?.name.toLowerCase()).toBe(found.name.toLowerCase());
      expect(nearestName(found.name)).toBeUndefined();
    }),
    { numRuns: 20_000, seed: 1 },
  );
});

test('a misspelt name is near the real one', () => {
  expect(nearestName('Acession Number')?.name).toBe('Accession Number');
  expect(nearestName('AcessionNumber')?.name).toBe('Accession Number');
  expect(nearestName("Referring Physican's Name")?.name).toBe("Referring Physician's Name");
  expect(nearestName('Window Centre')?.name).toBe('Window Center');
});

test('ordinary English is near no name', () => {
  for (const text of [
    'study data',
    'patient nmae',
    'Accession',
    'Modalty',
    'Study Data',
    'The Patient Came',
    'Ask for the Series',
  ])
    expect(nearestName(text), text).toBeUndefined();
});

test('a private tag has an odd group that a maker may use', () => {
  for (const tag of ['(0009,0010)', '(0029,1010)', '(7FE1,0010)']) expect(isPrivateTag(tag), tag).toBe(true);
  for (const tag of ['(0008,0010)', '(0001,0010)', '(0007,0010)', '(FFFF,0010)', 'x'])
    expect(isPrivateTag(tag), tag).toBe(false);
});

test('a group length is element 0000 of any group', () => {
  expect(isGroupLength('(0008,0000)')).toBe(true);
  expect(isGroupLength('(0008,0001)')).toBe(false);
});
