import { expect, test } from 'vitest';
import { listMisspeltNames, listMisspeltUidNames } from '../../../src/curriculum/facts/misspelt-names.ts';

test('a slip in the name of an element is found within a sentence', () => {
  expect(listMisspeltNames('Compare the Acession Number of both.')).toMatchObject([{ text: 'Acession Number' }]);
  expect(listMisspeltNames('Compare the Accession Number; the Rescue Team waits for Dr Imaginar.')).toEqual([]);
});

test('a slip in the name of a SOP class or transfer syntax is found', () => {
  expect(listMisspeltUidNames('It offers CT Image Storge.')).toMatchObject([{ text: 'CT Image Storge' }]);
  expect(listMisspeltUidNames('It offers Explicit VR Litle Endian.')).toHaveLength(1);
  expect(listMisspeltUidNames('It offers CT Image Storage.')).toEqual([]);
});
