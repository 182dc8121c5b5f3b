import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from '../../src/search/highlight.ts';

const fitting = (text: string, words: string[]) =>
  highlight(text, words)
    .filter(({ fits }) => fits)
    .map(({ text }) => text);

test('runs put together are the text again, whatever the words', () => {
  const word = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('.*', '(', '[a-z]', 'pid-3', '^', 'é'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(word), (text, words) => {
      expect(
        highlight(text, words)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('words are marked where words begin, in the spelling of the text', () => {
  expect(highlight('Negotiation renegotiated', ['negotiat'])).toEqual([
    { text: 'Negotiat', fits: true },
    { text: 'ion renegotiated', fits: false },
  ]);
});

test('marks of the field stand for themselves', () => {
  expect(fitting('ORM^O01 (0008,0016) 0008x0016', ['orm^o01', '0008,0016'])).toEqual(['ORM^O01', '0008,0016']);
  expect(fitting('PS3.8 PS3x8', ['ps3.8'])).toEqual(['PS3.8']);
});

test('without words nothing is marked', () => {
  expect(highlight('Archive', [])).toEqual([{ text: 'Archive', fits: false }]);
});
