import { expect, test } from 'vitest';
import { readTables } from '../../../src/curriculum/facts/hl7-tables.ts';

test('a table stands with its own name, or a short form of it', () => {
  expect(readTables('Table 0119 (Order control codes), table 0119: order control. Table 0123.')).toHaveLength(3);
  expect(readTables('Table 0119 (Order control codes)')[0]).not.toHaveProperty('wrong');
  expect(readTables('table 0085: result status codes')[0]).not.toHaveProperty('wrong');
});

test('the name of another table is wrong', () => {
  expect(readTables('HL7 table 0119 (Order status)')).toEqual([
    { text: 'table 0119 (Order status', wrong: 'Table 0119 is “Order control codes”; “Order status” is table 0038.' },
  ]);
});

test('tables of other things are not meant', () => {
  expect(readTables('Table 3, Table 00810, table 1190')).toEqual([]);
});
