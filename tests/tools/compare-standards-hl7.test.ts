import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compareHl7 } from '../../src/tools/compare-standards-hl7.ts';

const folder = mkdtempSync(join(tmpdir(), 'hl7-'));
afterAll(() => rmSync(folder, { recursive: true }));

const compare = (names: unknown, tables: unknown = {}, chapters = '') => {
  writeFileSync(join(folder, 'hl7apy_names.json'), JSON.stringify(names));
  writeFileSync(join(folder, 'utg_v2_tables_cc0.json'), JSON.stringify(tables));
  writeFileSync(join(folder, 'chapterdata_v2-to-fhir.csv'), chapters);
  return compareHl7(folder);
};

test('what is the same gives no sentence', () => {
  const fields = { 'PID-3': ['PATIENT_IDENTIFIER_LIST', 'CX', null], 'OBX-5': ['OBSERVATION_VALUE', 'varies', null] };
  const tables = { '0119': { name: 'orderControl', codes: { NW: 'New order/service' } } };
  expect(compare({ '2.5.1': { fields, messages: ['ORM_O01'] } }, tables, 'Segment,3.4,Patient,PID,,')).toEqual([]);
});

test('each difference is a sentence', () => {
  const fields = {
    'PID-3': ['PATIENT_ID', 'CK', 'HL70001'],
    'PID-99': ['NEW', 'ST', null],
    'QQQ-1': ['NEW', 'ST', null],
  };
  const tables = { '0119': { name: '', codes: { NW: 'New', QQ: 'Odd' } }, '0998': { name: '', codes: {} } };
  const chapters = 'Segment,9,One, two",QQQ,,\nStructure,4,Order,QQQ_Q01,,\n';
  expect(compare({ '2.5.1': { fields, messages: ['QQQ_Q01'] } }, tables, chapters)).toEqual([
    '2.5.1 PID-3 is PATIENT_ID there and “Patient Identifier List” here.',
    '2.5.1 PID-3 has the data type CK there and CX here.',
    '2.5.1 PID-3 has table 0001 there and none here.',
    '2.5.1 PID-99: the reference has NEW, and ours has no such field.',
    '2.5.1 QQQ: ours has not this segment.',
    '2.5.1 QQQ_Q01: the reference has this structure, and ours has not.',
    'Table 0119, NW is “New” there and “New order/service” here.',
    'Table 0119, QQ: the reference has “Odd”, and ours has no such code.',
    'Table 0998: ours has not this table.',
    'QQQ: no version of ours has this segment.',
    'QQQ_Q01: no version of ours has this structure.',
  ]);
});

test('a version that ours does not define is left alone', () => {
  expect(compare({ '2.8': { fields: { 'QQQ-1': ['NEW', 'ST', null] }, messages: [] } })).toEqual([]);
});
