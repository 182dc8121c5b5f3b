import { expect, test } from 'vitest';
import { findStatuses } from '../../../src/standards/dicom/statuses.ts';
import table from '../../../src/standards/dicom/statuses.json' with { type: 'json' };

test('a status is found by its number and by its text', () => {
  for (const code of [0xa801, 'A801', '0xA801', 'a801', 'A801H'])
    expect(findStatuses(code, 'C-MOVE')).toEqual([
      {
        service: 'C-MOVE',
        code: 'A801',
        class: 'failure',
        meaning: 'Refused: move destination unknown',
        source: 'PS3.4 §C.4.2.1.5',
      },
    ]);
});

test('a code in a range is found by the range, and a range by itself', () => {
  expect(findStatuses('A7FF', 'C-STORE').map(({ code }) => code)).toEqual(['A7xx']);
  expect(findStatuses('Cxxx', 'C-STORE').map(({ code }) => code)).toEqual(['Cxxx']);
  expect(findStatuses('A7xx', 'C-MOVE').map(({ code }) => code)).toEqual(['A701', 'A702']);
});

test('the exact code goes before the range', () => {
  expect(findStatuses('C307', 'Unified Procedure Step').map(({ code }) => code)).toEqual(['C307', 'Cxxx']);
});

test('a service has the general statuses where it has none of its own', () => {
  expect(findStatuses('0122', 'C-STORE')).toMatchObject([{ service: 'General', class: 'failure' }]);
  expect(findStatuses('0000', 'C-STORE')).toMatchObject([{ service: 'C-STORE', class: 'success' }]);
});

test('one code means different things to different services', () => {
  const meanings = findStatuses('B000').map(({ service, meaning }) => `${service}: ${meaning}`);
  expect(meanings).toContain('C-STORE: Stored with data elements coerced');
  expect(meanings.some((meaning) => meaning.startsWith('C-MOVE: Sub-operations'))).toBe(true);
});

test('what is no status is not found', () => {
  for (const code of [0x1234, 'C122', '', 'A7', 'B123G'])
    expect(findStatuses(code, 'C-ECHO'), String(code)).toEqual([]);
});

test('the class of every code is that of PS3.7 Annex C', () => {
  for (const [service, { statuses }] of Object.entries(table))
    for (const [statusClass, meanings] of Object.entries<Record<string, string>>(statuses))
      for (const code of Object.keys(meanings)) expect(classOf(code), `${service} ${code}`).toBe(statusClass);
});

function classOf(code: string): string {
  if (code === '0000') return 'success';
  if (code === 'FE00') return 'cancel';
  if (/^FF0[01]$/.test(code)) return 'pending';
  return /^(0001|0107|0116|B\w{3})$/.test(code) ? 'warning' : 'failure';
}
