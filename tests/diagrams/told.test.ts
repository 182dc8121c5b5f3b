import { expect, test } from 'vitest';
import { joinWords, listTold, renderTold, withMark } from '../../src/diagrams/told.ts';

test('entries with numbers stand in an ordered list under their numbers, the others in a plain one', () => {
  const entries = [
    { text: 'Association:', under: [{ text: 'A & B', number: 3 }] },
    { text: 'last', number: 4 },
  ];
  expect(renderTold(entries)).toBe(
    '<ul><li>Association:<ol><li value="3">A &amp; B</li></ol></li></ul><ol><li value="4">last</li></ol>',
  );
  expect(listTold(entries)).toEqual(['Association:', 'A & B', 'last']);
});

test('a mark is said in words, but that something matters is not', () => {
  expect(withMark('A-ASSOCIATE-RJ', 'wrong')).toBe('A-ASSOCIATE-RJ (wrong)');
  expect(withMark('Instance', 'key')).toBe('Instance');
});

test('words are joined as one says them', () => {
  expect([joinWords([]), joinWords(['a']), joinWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
});
