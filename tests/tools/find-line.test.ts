import { expect, test } from 'vitest';
import { findLine } from '../../src/tools/find-line.ts';

const yaml = `items:
  - id: one
    stem: >-
      The archive
      does not answer.
    options:
      - { id: a, text: 'Its disk is full' }
  - id: two
    stem: 'The archive''s disk'
    options:
      - { id: a, text: 'Its disk is full' }
`;

test('a text is found after the id that it belongs to', () => {
  expect(findLine(yaml, { id: 'one', text: 'Its disk is full' })).toBe(7);
  expect(findLine(yaml, { id: 'two', text: 'Its disk is full' })).toBe(11);
});

test('a text that YAML folded or quoted is found by its words', () => {
  expect(findLine(yaml, { id: 'one', text: 'The archive does not answer.' })).toBe(4);
  expect(findLine(yaml, { id: 'two', text: "The archive's disk" })).toBe(9);
});

test('without its text a problem is at its id, and without an id at the top', () => {
  expect(findLine(yaml, { id: 'two', text: 'nowhere to be seen' })).toBe(8);
  expect(findLine(yaml, { id: 'a case › two' })).toBe(8);
  expect(findLine(yaml, {})).toBe(1);
});

test('marks of a pattern in a text or an id are only characters', () => {
  expect(findLine('a\n(0010,0020) [x]* \\', { text: '(0010,0020) [x]* \\' })).toBe(2);
  expect(findLine('a\n  - id: b', { id: 'b' })).toBe(2);
});
