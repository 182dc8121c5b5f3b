import { expect, test } from 'vitest';
import { findOtherMeaning } from '../../../src/curriculum/facts/hl7-code-meaning.ts';
import { findTable, type Table } from '../../../src/standards/hl7/tables.ts';

const table = findTable('0119') as Table;

test('words of its own meaning, in either spelling, are right', () => {
  expect(findOtherMeaning('cancelled as requested', 'CR', table)).toBeUndefined();
  expect(findOtherMeaning('a new order', 'NW', table)).toBeUndefined();
});

test('words of another meaning name the other code', () => {
  expect(findOtherMeaning('unable to cancel', 'NW', table)).toBe('UC');
});

test('words of no meaning say nothing', () => {
  expect(findOtherMeaning('scan', 'NW', table)).toBeUndefined();
  expect(findOtherMeaning('the order', 'NW', table)).toBeUndefined();
});
