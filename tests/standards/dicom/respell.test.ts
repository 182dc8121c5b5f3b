import { expect, test } from 'vitest';
import { collectWords, respell } from '../../../src/standards/dicom/respell.ts';

const known = collectWords(['Accession Number', "Patient's Name", 'Photometric Interpretation']);

test('one strange word is changed into the nearest known', () => {
  expect(respell('Acession Number', known)).toEqual(['accession number']);
  expect(respell('PhotometricInterpetation', known)).toEqual(['photometric interpretation']);
});

test('two strange words, single words, lower case and known words are left alone', () => {
  for (const text of ['Acession Nunber', 'Acession', 'acession number', 'Accession Number', 'Strange Number', ''])
    expect(respell(text, known), text).toEqual([]);
});
