import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingGrade } from '../../../src/curriculum/wording/reading-grade.ts';

test('the grade is that of the formula', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 10);
  // 4 words, 2 sentences, 8 syllables: 0.39 × 2 + 11.8 × 2 − 15.59.
  expect(readingGrade('Images move. Images wait.')).toBeCloseTo(8.79, 10);
});

test('terms of the glossary are taken out, the longest first, with their plurals', () => {
  const without = new Set(['transfer', 'transfer syntax']);
  expect(readingGrade('The transfer syntax is old.', { without })).toBe(readingGrade('The is old.'));
  expect(readingGrade('Association negotiations wait.', { without: new Set(['Association', 'negotiation']) })).toBe(
    readingGrade('wait.'),
  );
});

test('a term is taken out as a whole word, and its signs are no pattern', () => {
  expect(readingGrade('Transferring waits.', { without: new Set(['transfer', '.*', 'C-STORE (SCU/SCP)']) })).toBe(
    readingGrade('Transferring waits.'),
  );
});

test('an abbreviation or a number with a point ends no sentence; a paragraph does', () => {
  expect(readingGrade('Dr Faux took it, e.g. the file of 2.5 on the disc.')).toBe(
    readingGrade('Dr Faux took it, eg the file of on the disc.'),
  );
  expect(readingGrade('The cat sat\n\nThe cat ran')).toBe(readingGrade('The cat sat. The cat ran.'));
});

test('code, numbers and what cannot be read as a word do not count', () => {
  expect(readingGrade('The cat `SpecificCharacterSet` sat on 1024 the mat.')).toBe(
    readingGrade('The cat sat on the mat.'),
  );
  expect(['', '```\ncode\n```', '128 = 2 × 64'].map((text) => readingGrade(text))).toEqual([0, 0, 0]);
});

test('any text has a grade', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readingGrade(text)).toBeGreaterThan(-16);
    }),
  );
});
