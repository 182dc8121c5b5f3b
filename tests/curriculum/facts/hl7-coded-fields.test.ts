import { expect, test } from 'vitest';
import { closedTableOf } from '../../../src/curriculum/facts/hl7-coded-fields.ts';

test('the table of a field, or of its first component, where HL7 fills it', () => {
  expect(closedTableOf({ segment: 'OBX', field: 11 })?.number).toBe('0085');
  expect(closedTableOf({ segment: 'MSH', field: 11 })?.number).toBe('0103');
});

test('a table that a site may fill, and a field without one, are left out', () => {
  expect(closedTableOf({ segment: 'PID', field: 8 })).toBeUndefined();
  expect(closedTableOf({ segment: 'PID', field: 5 })).toBeUndefined();
});
