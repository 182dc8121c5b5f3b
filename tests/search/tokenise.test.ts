import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise, tokeniseForIndex } from '../../src/search/tokenise.ts';

test('what the field writes as one word stays one', () => {
  expect(tokenise('(0008,0016) PID-3, PS3.8 and C-MOVE; ORM^O01 or 0xA700')).toEqual([
    '0008,0016',
    'pid-3',
    'ps3.8',
    'and',
    'c-move',
    'orm^o01',
    'or',
    '0xa700',
  ]);
});

test('a comma parts words unless it stands in a tag', () => {
  expect(tokenise('10,20 archive,worklist 7fe0,0010')).toEqual(['10', '20', 'archive', 'worklist', '7fe0,0010']);
});

test('marks at the edge of a word are left out', () => {
  expect(tokenise('“DICOM.” -auth ^PID|')).toEqual(['dicom', 'auth', 'pid']);
});

test('accents and capitals do not count', () => {
  expect(tokenise('Röntgen É')).toEqual(['rontgen', 'e']);
});

test('words made of its words are the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = tokenise(text);
      expect(tokenise(words.join(' '))).toEqual(words);
    }),
  );
});

test('a text without words has none', () => {
  expect(tokenise(' — |^~\\& ')).toEqual([]);
});

test('a compound is found whole and by those of its parts that say something', () => {
  expect(tokeniseForIndex('C-MOVE')).toEqual(['c-move', 'move']);
  expect(tokeniseForIndex('store-and-forward')).toEqual(['store-and-forward', 'store', 'and', 'forward']);
  expect(tokeniseForIndex('PID-3')).toEqual(['pid-3', 'pid']);
  expect(tokeniseForIndex('archive')).toEqual(['archive']);
});
