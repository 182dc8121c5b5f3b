import { expect, test } from 'vitest';
import {
  findMessageType,
  findStructure,
  findTrigger,
  structureOf,
  versionsOfMessage,
} from '../../../src/standards/hl7/messages.ts';

const required = (name: string, version?: string) =>
  findStructure(name, version)
    ?.segments.filter((place) => place.required)
    .map((place) => place.name);

test('the required segments of a structure stand in order', () => {
  expect(required('ORM_O01')).toEqual(['MSH', 'ORC']);
  expect(required('OMI_O23')).toEqual(['MSH', 'ORC', 'OBR', 'IPC']);
  expect(required('ADT_A39')).toEqual(['MSH', 'EVN', 'PID', 'MRG']);
  expect(required('ADT_A01')).toEqual(['MSH', 'EVN', 'PID', 'PV1']);
  expect(required('ORU_R01')).toEqual(['MSH', 'OBR']);
  expect(required('ACK')).toEqual(['MSH', 'MSA']);
});

test('a segment keeps its groups, and says what its group is not without', () => {
  const places = findStructure('ORM_O01')?.segments ?? [];
  expect(places.find(({ name }) => name === 'PV1')).toEqual({
    name: 'PV1',
    required: false,
    neededInGroup: true,
    repeats: false,
    groups: ['PATIENT', 'PATIENT_VISIT'],
  });
  expect(places.find(({ name }) => name === 'ORC')).toMatchObject({ repeats: true, groups: ['ORDER'] });
});

test('of a choice no segment is required', () => {
  const [choice] = findStructure('ORM_O01')?.parts.at(-1)?.parts[1]?.parts ?? [];
  expect(choice).toMatchObject({ kind: 'choice' });
  expect(choice?.parts.map(({ name }) => name)).toEqual(['OBR', 'RQD', 'RQ1', 'RXO', 'ODS', 'ODT']);
});

test('several events share a structure', () => {
  const events = {
    A01: 'ADT_A01',
    A04: 'ADT_A01',
    A08: 'ADT_A01',
    A13: 'ADT_A01',
    A28: 'ADT_A05',
    A31: 'ADT_A05',
    A40: 'ADT_A39',
    A47: 'ADT_A30',
  };
  for (const [event, structure] of Object.entries(events)) expect(structureOf('ADT', event)).toBe(structure);
  expect(structureOf('SIU', 'S14')).toBe('SIU_S12');
  expect(structureOf('MDM', 'T06')).toBe('MDM_T02');
  expect(structureOf('ORM', 'O01')).toBe('ORM_O01');
  expect(structureOf('RPA', 'I10')).toBe('RPA_I08');
});

test('an acknowledgement has one structure, whatever it answers', () => {
  expect(structureOf('ACK', 'A08')).toBe('ACK');
  expect(structureOf('ACK', '')).toBe('ACK');
});

test('a pair that is no message has no structure', () => {
  expect(structureOf('ORM', 'A01')).toBeUndefined();
  expect(structureOf('XXX', 'A01')).toBeUndefined();
  expect(structureOf('', '')).toBeUndefined();
});

test('the versions that define a message are known', () => {
  expect(versionsOfMessage('ORM_O01').at(-1)).toBe('2.6');
  expect(versionsOfMessage('OMI_O23')[0]).toBe('2.5');
  expect(versionsOfMessage('ADT_A40')[0]).toBe('2.3');
  expect(versionsOfMessage('MDM_T02')[0]).toBe('2.3');
  expect(versionsOfMessage('SIU_S12')[0]).toBe('2.3');
  expect(versionsOfMessage('OML_021')).toEqual([]);
});

test('a structure that a version lists by its event alone is found', () => {
  expect(required('ADT_A39', '2.7')).toEqual(['MSH', 'EVN', 'PID', 'MRG']);
});

test('events and types have names', () => {
  expect(findTrigger('A40')).toBe('ADT/ACK - Merge patient - patient identifier list');
  expect(findTrigger('A99')).toBeUndefined();
  expect(findMessageType('ORU')).toBe('Unsolicited transmission of an observation message');
  expect(findMessageType('QCK')).toBe('Query general acknowledgment');
});
