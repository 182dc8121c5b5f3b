import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contentWords,
  fourGramJaccard,
  norm,
  plainText,
  sentencesOf,
  trigramJaccard,
  wordsOf,
} from '../../../src/curriculum/wording/words.ts';

const content = (text: string) => [...contentWords(text)].toSorted();

test('plain text is what a reader sees', () => {
  expect(plainText('The **key** of `PID-3`, see [PS3.8](https://example.org)')).toBe('The key of PID-3, see PS3.8');
});

test('an operator is no markup', () => {
  expect(plainText('> 512')).toBe('> 512');
  expect(plainText('2 * 3 * 4 < 25 & a_b_c')).toBe('2 * 3 * 4 < 25 & a_b_c');
  expect(plainText('1. of all')).toBe('1. of all');
});

test('paragraphs, list entries, rows and lines of a listing are lines of their own', () => {
  const markdown = [
    'A log\nsays:',
    '```\nI: one\nF: two\n```',
    '- first\n- second',
    '| tag | value |\n|-|-|\n| a | 1 |\n| b | 2 |',
    'Why?',
  ].join('\n\n');
  expect(plainText(markdown).split('\n')).toEqual([
    'A log says:',
    'I: one',
    'F: two',
    'first',
    'second',
    'tag value',
    'a 1',
    'b 2',
    'Why?',
  ]);
});

test('texts are compared in lower case and single spaces, with digits, units, operators and tags', () => {
  expect(norm('**Patient ID** (0010,0020)  ≥ 12 MB/s\n\n`C-STORE`')).toBe('patient id (0010,0020) ≥ 12 mb/s c-store');
});

test('sentences end at full stops, question marks and lines', () => {
  expect(sentencesOf('It fails. “Why?” dcm4che asks.\n\nWhat comes first?')).toEqual([
    'It fails.',
    '“Why?”',
    'dcm4che asks.',
    'What comes first?',
  ]);
});

test('no sentence ends within a number, a section or an abbreviation', () => {
  expect(sentencesOf('See e.g. PS3.8 §9.3.4 of 1.5 MB, vs. approx. 2 MB at 10.0.0.1.')).toHaveLength(1);
});

test('nothing has neither sentences nor words', () => {
  expect([sentencesOf(' '), wordsOf(''), content('')]).toEqual([[], [], []]);
});

test('what the field writes as one word counts as one', () => {
  expect(wordsOf("A C-STORE of (0010,0020), ORM^O01 or PS3.8: it's 1,024 bytes.")).toEqual([
    'A',
    'C-STORE',
    'of',
    '0010,0020',
    'ORM^O01',
    'or',
    'PS3.8',
    "it's",
    '1,024',
    'bytes',
  ]);
});

test('content words are stems without stop words and short ones', () => {
  expect(content('Which of the archives stores an image?')).toEqual(['archiv', 'imag', 'store']);
  expect(content('Storing images in an archive')).toEqual(content('The archive stores the image'));
});

test('compounds fall into their parts, tags stay whole, possessives and contractions go', () => {
  expect(content('C-STORE and de-identification')).toEqual(['identif', 'store']);
  expect(content('(0010,0020) and (0010,0030)')).toEqual(['0010,0020', '0010,0030']);
  expect(content("the patient's, isn’t")).toEqual(['patient']);
});

test('texts are as alike as the runs of characters that they share', () => {
  // abc bcd cde, and bcd cde def: two of four.
  expect(trigramJaccard('abcde', 'bcdef')).toBe(0.5);
  // abcd bcde, and bcde cdef: one of three.
  expect(fourGramJaccard('abcde', 'bcdef')).toBeCloseTo(1 / 3);
  expect(trigramJaccard('**Abc** de', 'abc  DE')).toBe(1);
  expect(trigramJaccard('ab', 'xy')).toBe(0);
});

test.for([trigramJaccard, fourGramJaccard])(
  'likeness is 1 with itself, the same both ways, and from 0 to 1',
  (alike) => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(alike(a, a)).toBe(1);
        expect(alike(a, b)).toBe(alike(b, a));
        expect(alike(a, b)).toBeGreaterThanOrEqual(0);
        expect(alike(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  },
);

test('any text has a plain text, and its norm has no double spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(norm(text)).not.toMatch(/\s\s|[A-Z]/);
    }),
  );
});
