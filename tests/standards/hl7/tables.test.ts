import { expect, test } from 'vitest';
import { findCode, findTable, listTables, tableNumber } from '../../../src/standards/hl7/tables.ts';

test('a table has its number, its name and its codes', () => {
  const table = findTable('0119');
  expect(table).toMatchObject({ number: '0119', name: 'Order control codes' });
  expect(table?.codes.get('NW')).toBe('New order/service');
  expect(findTable('119')).toEqual(table);
});

test('a code is found in its table', () => {
  expect(findCode('0085', 'F')).toMatch(/^Final results/);
  expect(findCode('0001', 'F')).toBe('Female');
  expect(findCode('0119', 'QQ')).toBeUndefined();
  expect(findCode('9999', 'A')).toBeUndefined();
  expect(findCode('', 'A')).toBeUndefined();
});

test('amendments mend what the dictionary lacks or misspells', () => {
  expect(findCode('0104', '2.5.1')).toBe('Release 2.5.1');
  expect(findCode('0104', '2.7.1')).toBe('Release 2.7.1');
  expect(findCode('0119', 'SN')).toBe('Send order/service number');
  expect(findCode('0125', 'CE')).toBe('Coded Element');
  expect(findCode('0125', 'NM')).toBe('Numeric');
});

test('every table that is listed can be found', () => {
  const numbers = listTables();
  expect(numbers.length).toBeGreaterThan(350);
  expect(numbers.filter((number) => findTable(number)?.number !== number)).toEqual([]);
});

test('a number is written with four digits', () => {
  expect(tableNumber(8)).toBe('0008');
});
