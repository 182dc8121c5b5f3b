import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMisspelt, suggestSpelling } from '../../../src/curriculum/facts/spelling.ts';

const dictionary = new Set(
  `a anonymise anonymize archive centre colour composed could don't enter equal first for grey gray greyscale grayscale
  images is January keep let line mend normalise normalize not of organisation organization patient patients pixel
  prise prize realise realize recognise recognised recognize recognized seize seise send size store the their to two used well-known words`.split(
    /\s+/,
  ),
);
const isWord = (word: string) => dictionary.has(word);

test('a word that the dictionary lacks is found once', () => {
  expect(findMisspelt('The archvie is the archvie.', isWord)).toEqual(['archvie']);
});

test('a word may begin a sentence, but a name keeps its capital', () => {
  expect(findMisspelt('Images, Colour. January is january.', isWord)).toEqual(['january']);
});

test('American forms are found, whether the dictionary lacks or has them', () => {
  const american = 'color center gray grayscale anonymize organization recognized Normalize';
  expect(findMisspelt(american, isWord)).toEqual(american.split(' '));
});

test('words with a z of their own are British', () => {
  expect(findMisspelt('size prize seize', isWord)).toEqual([]);
});

test('names that a standard spells as in America may stand', () => {
  expect(findMisspelt('Grayscale Standard Display Function, Window Center', isWord)).toEqual([]);
  expect(findMisspelt('Center', isWord)).toEqual(['Center']);
});

test('code, fences, tags and addresses are not judged', () => {
  const text = 'Send `qwrt` to <Film kind="zzxx" />\n\n```\nzzyy\n```\nhttps://example.org/zzqq.';
  expect(findMisspelt(text, isWord)).toEqual([]);
});

test('acronyms, keywords, numbers, paths, file names and addresses are not judged', () => {
  const text =
    'UIDs PDUs DICOM DICOMweb StudyInstanceUID CT_NORTH1 PID-3 ORM^O01 1.2.840.10008 (0010,0020) ct512.dcm nn@mm.example 12-bit cm² 50kVp EHR’s';
  expect(findMisspelt(text, isWord).filter((word) => word !== 'bit')).toEqual([]);
});

test('apostrophes of either kind are read: contractions, possessives of one and of many', () => {
  expect(findMisspelt("Don't, don’t: the patient's, the patients’, the pixel’s.", isWord)).toEqual([]);
  expect(findMisspelt("the pixxel's", isWord)).toEqual(["pixxel's"]);
});

test('a compound is right when it stands in the dictionary or all of its parts do', () => {
  expect(findMisspelt('well-known, re-used, line-equal, two-JPEG', isWord)).toEqual([]);
  expect(findMisspelt('line-eqaul', isWord)).toEqual(['line-eqaul']);
});

test('a British form is suggested for an American one, then swapped letters, then other slips', () => {
  expect(suggestSpelling('Normalize', isWord)).toEqual(['normalise']);
  expect(suggestSpelling('gray', isWord)).toEqual(['grey']);
  expect(suggestSpelling('center', isWord)).toEqual(['centre', 'enter']);
  expect(suggestSpelling('pixxel', isWord)).toEqual(['pixel']);
  expect(suggestSpelling('zzzzz', isWord)).toEqual([]);
});

test('where every word is in the dictionary, no sentence of it is wrong', () => {
  const british = [...dictionary].filter((word) => !/z|gray/.test(word));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...british)), (words) => {
      expect(findMisspelt(words.join(' '), isWord)).toEqual([]);
    }),
  );
});
