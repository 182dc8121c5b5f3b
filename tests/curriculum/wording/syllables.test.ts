import { expect, test } from 'vitest';
import { countSyllables } from '../../../src/curriculum/wording/syllables.ts';

const known = [
  'the bytes store sent send queue stored file files checked shared patch type code through length scan breast choose asked moved worked missed bridge switch voice',
  'image table needed wanted server reader being digit packet header input output query value values archive number pixel little modem network order series method person people software handled labelled settles wholly merely safely movement coming caches buses classes',
  'images hospital department attribute element sequences instances transferring deleted computed syntaxes examine usual linear video theatre idea area museum continue various serious decided created importance company requested accession endian',
  'radiograph identify information tomography modality directory material variable January security',
  'radiographer identifier radiology association negotiation university immediately',
  'availability responsibility',
];

test('the syllables of common words and of the field’s words are counted, all but one in twenty', () => {
  const wrong = known.flatMap((words, i) => words.split(' ').filter((word) => countSyllables(word) !== i + 1));
  const all = known.join(' ').split(' ');
  expect(all.length).toBeGreaterThan(100);
  expect(wrong.length).toBeLessThan(all.length / 20);
});

test('accents and capitals do not change the count, and every word has one at least', () => {
  expect(countSyllables('Café')).toBe(countSyllables('cafe'));
  expect(['hmm', 'CT', 'e', ''].map(countSyllables)).toEqual([1, 1, 1, 1]);
});
