import { expect, test } from 'vitest';
import { findField, findSegment, isLocalSegment, versionsOf } from '../../../src/standards/hl7/segments.ts';

test('a field is found by its number', () => {
  expect(findField('PID', 3)).toEqual({
    name: 'Patient Identifier List',
    datatype: 'CX',
    usage: 'required',
    repeats: true,
    length: 250,
  });
  expect(findField('ORC', 1)).toMatchObject({ name: 'Order Control', usage: 'required', table: '0119' });
  expect(findField('PID', 40)).toBeUndefined();
  expect(findField('PID', 0)).toBeUndefined();
});

test('a field is as its version has it', () => {
  expect(findField('OBR', 4, '2.3.1')?.datatype).toBe('CE');
  expect(findField('OBR', 4, '2.7')?.datatype).toBe('CWE');
  expect(findField('PID', 2, '2.7')?.usage).toBe('withdrawn');
});

test('a segment has all its fields in order', () => {
  const ipc = findSegment('IPC');
  expect(ipc).toMatchObject({ title: 'Imaging Procedure Control Segment', definedBy: 'HL7' });
  expect(ipc?.fields.map(({ name }) => name)).toEqual([
    'Accession Identifier',
    'Requested Procedure ID',
    'Study Instance UID',
    'Scheduled Procedure Step ID',
    'Modality',
    'Protocol Code',
    'Scheduled Station Name',
    'Scheduled Procedure Step Location',
    'Scheduled AE Title',
  ]);
});

test('the versions that define a segment are known', () => {
  expect(versionsOf('IPC')).toEqual(['2.5', '2.5.1', '2.6', '2.7', '2.7.1']);
  expect(versionsOf('PID')[0]).toBe('2.1');
  expect(versionsOf('QQQ')).toEqual([]);
  expect(findSegment('IPC', '2.4')).toBeUndefined();
  expect(findSegment('PID', '9.9')).toBeUndefined();
});

test('ZDS is defined by IHE, and no local segment', () => {
  expect(findSegment('ZDS')).toMatchObject({ definedBy: 'IHE', fields: [{ datatype: 'RP', usage: 'required' }] });
  expect(versionsOf('ZDS')).toEqual(['2.3.1']);
  expect(isLocalSegment('ZDS')).toBe(false);
});

test('a segment of Z and two more is local', () => {
  expect(['ZTR', 'Z01', 'PID', 'ZTRX', 'Z'].map(isLocalSegment)).toEqual([true, true, false, false, false]);
});

test('amendments say what is required where the dictionary errs', () => {
  expect(findField('ORC', 1, '2.3.1')?.usage).toBe('required');
  expect(findField('OBX', 4, '2.3.1')?.usage).toBe('conditional');
  expect(findField('ORC', 7, '2.3')?.usage).toBe('conditional');
});

test('the header is required to say what it must in every version', () => {
  for (const version of ['2.3', '2.3.1', '2.4', '2.5.1', '2.7.1'])
    for (const number of [1, 2, 9, 10, 11, 12]) expect(findField('MSH', number, version)?.usage).toBe('required');
});
