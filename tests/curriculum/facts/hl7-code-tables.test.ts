import { expect, test } from 'vitest';
import { readCodeTables } from '../../../src/curriculum/facts/hl7-code-tables.ts';

test('codes stand below their field, with their meanings beside them', () => {
  expect(readCodeTables('| ORC-1 | Says |\n|---|---|\n| `NW` | new order |\n| `SC` | cancel |')).toEqual([
    { text: '| `NW` | new order |' },
    { text: '| `SC` | cancel |', wrong: expect.stringContaining('would be CA') },
  ]);
});

test('codes stand in a column of their own, and what each field says by them beside it', () => {
  expect(
    readCodeTables('| Code | In OBR-25 |\n|---|---|\n| `P` | preliminary |\n| `Q` | final |\n| `U` | — |'),
  ).toEqual([
    { text: '| `P` | preliminary |' },
    { text: '| `Q` | final |', wrong: expect.stringContaining('no code of OBR-25') },
  ]);
});

test('other tables are left alone', () => {
  expect(readCodeTables('| Fault | In OBR-25 |\n|---|---|\n| `Q` | empty |')).toEqual([]);
  expect(readCodeTables('No table.')).toEqual([]);
});
