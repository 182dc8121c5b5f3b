import { expect, test } from 'vitest';
import { findFields, judgeField } from '../../../src/curriculum/facts/hl7-fields.ts';

const judge = (text: string, ...versions: string[]) =>
  findFields(text).map((mention) => judgeField(mention, versions.length > 0 ? versions : ['2.5.1']));

test('fields, components and subcomponents are found with their place', () => {
  expect(findFields('See `PID-3.4.1`, then OBR-4.')).toEqual([
    { text: 'PID-3.4.1', start: 5, end: 14, segment: 'PID', field: 3, component: 4, subcomponent: 1 },
    { text: 'OBR-4', start: 22, end: 27, segment: 'OBR', field: 4 },
  ]);
});

test('what only looks like a field is none', () => {
  expect(
    findFields('RAD-4, ITI-30, PS3-3, NL-100417, A2026-00417, US-3, UTF-8, PID-3000, X-PID-3, ZTR-1, LAN-1'),
  ).toEqual([]);
});

test('a segment named like another thing counts where HL7 is spoken of', () => {
  expect(findFields('In HL7, LAN-1 is a set ID.')).toHaveLength(1);
});

test('a field is within its segment', () => {
  expect(judge('PID-39')).toEqual([undefined]);
  expect(judge('PID-40 PID-0')).toEqual([expect.stringContaining('39 fields'), expect.stringContaining('no PID-0')]);
});

test('a component is within its data type', () => {
  expect(judge('PID-3.10 PID-3.4.3 OBX-5.7 PID-8.1 ZDS-1')).toEqual(Array(5).fill(undefined));
  expect(judge('PID-3.11 PID-3.4.4 PID-8.2 PID-3.0')).toEqual([
    expect.stringContaining('CX, with 10 parts'),
    expect.stringContaining('no PID-3.4.4'),
    expect.stringContaining('one part'),
    expect.stringContaining('no PID-3.0'),
  ]);
});

test('one of the versions suffices', () => {
  expect(judge('ARV-1')).toEqual(['Version 2.5.1 has no segment ARV; it stands in 2.6 to 2.7.1.']);
  expect(judge('ARV-1', '2.5.1', '2.6')).toEqual([undefined]);
});
