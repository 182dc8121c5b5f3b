import { expect, test } from 'vitest';
import { identifyUid, nameOfUid } from '../../../src/curriculum/facts/uid-names.ts';

test('a name and its UID lead to one another', () => {
  expect(identifyUid('CT Image Storage')).toEqual(['1.2.840.10008.5.1.4.1.1.2']);
  expect(identifyUid('Explicit VR Big Endian, retired')).toEqual(['1.2.840.10008.1.2.2']);
  expect(identifyUid('the CT images')).toEqual([]);
  expect(nameOfUid('1.2.840.10008.1.1')).toMatch(/^Verification/);
});
