import { expect, test } from 'vitest';
import { findStatedClass, findStatedMeaning } from '../../../src/curriculum/facts/status-words.ts';

test('the class of a status stands before or after it', () => {
  for (const tail of [', a warning', ' is a warning', ': Warning: Coercion', ' | a warning: stored'])
    expect(findStatedClass('', tail)).toBe('warning');
  expect(findStatedClass('a warning, such as ', ', coercion')).toBe('warning');
  expect(findStatedClass('', ': Refused: Out of resources')).toBe('failure');
  expect(findStatedClass('', ' is no failure')).toBeUndefined();
  expect(findStatedClass('', ' as an error')).toBeUndefined();
});

test('the meaning follows it', () => {
  expect(findStatedMeaning(': Refused: Move Destination unknown')?.codes).toEqual(['A801']);
  expect(findStatedMeaning(' is *out of resources*')?.codes).toEqual(['A7xx']);
  expect(findStatedMeaning(' rules it out')).toBeUndefined();
});
