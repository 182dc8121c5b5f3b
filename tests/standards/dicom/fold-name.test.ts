import { expect, test } from 'vitest';
import { foldName, splitName } from '../../../src/standards/dicom/fold-name.ts';

test('case, spaces, apostrophes and hyphens do not count', () => {
  expect(foldName("Patient's Name", 'keep')).toBe('patientsname');
  expect(foldName('X-Ray  Tube Current', 'keep')).toBe(foldName('XRayTubeCurrent', 'keep'));
});

test('plurals count where they are kept', () => {
  expect(foldName('Other Patient IDs', 'drop')).toBe(foldName('Other Patient ID', 'drop'));
  expect(foldName('Other Patient IDs', 'keep')).not.toBe(foldName('Other Patient ID', 'keep'));
  expect(foldName('SOP Class', 'drop')).toBe('sopclass');
});

test('a slash parts words', () => {
  expect(splitName('Query/Retrieve Level')).toEqual(['query', 'retrieve', 'level']);
});
