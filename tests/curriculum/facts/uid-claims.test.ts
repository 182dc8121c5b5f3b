import { expect, test } from 'vitest';
import { listUidClaims } from '../../../src/curriculum/facts/uid-claims.ts';

const wrongs = (text: string) => listUidClaims(text).flatMap(({ wrong }) => wrong ?? []);

test('registered UIDs with their names, short names and keywords are right', () => {
  const texts = [
    'Explicit VR Little Endian (1.2.840.10008.1.2.1)',
    '1.2.840.10008.1.1, Verification',
    'CT Image Storage, 1.2.840.10008.5.1.4.1.1.2',
    '1.2.840.10008.5.1.4.1.1.2 CTImageStorage',
    '| .4.50, .4.51 | JPEG Baseline, JPEG Extended |',
    '| .2 | Explicit VR Big Endian, retired |',
  ];
  for (const text of texts) {
    expect(listUidClaims(text).length).toBeGreaterThan(0);
    expect(wrongs(text)).toEqual([]);
  }
});

test('a UID that is malformed, unknown or of another name is wrong', () => {
  expect(wrongs('1.2.840.010008.1.2')).toEqual(['1.2.840.010008.1.2 is no UID: a number in it begins with a zero.']);
  expect(wrongs(`2.25.${'1'.repeat(60)}`)).toEqual([expect.stringMatching(/65 characters, and 64/)]);
  expect(wrongs('1.2.840.10008.1.2.7')).toEqual(['The standard registers no 1.2.840.10008.1.2.7.']);
  expect(wrongs('Explicit VR Big Endian (1.2.840.10008.1.2.1)')).toHaveLength(1);
  expect(wrongs('| .4.70 | RLE Lossless |')).toEqual(['RLE Lossless is 1.2.840.10008.1.2.5.']);
});
