import { expect, test } from 'vitest';
import { nameKey, nameWords } from '../../../src/curriculum/facts/hl7-name.ts';

test('names are compared without case, marks and spelling', () => {
  expect(nameWords("**Filler's** Field 1")).toEqual(['fillers', 'field', '1']);
  expect(nameKey('Acknowledgement Code')).toBe(nameKey('acknowledgment code'));
  expect(nameKey('Alternate Patient ID - PID')).toBe('alternate patient id');
  expect(nameKey('Priority _ OBR')).toBe('priority');
});
