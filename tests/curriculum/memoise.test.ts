import { expect, test } from 'vitest';
import { memoise } from '../../src/curriculum/memoise.ts';

test('an argument is worked on once', () => {
  const asked: string[] = [];
  const length = memoise((text: string) => asked.push(text) && text.length);
  expect([length('ab'), length('ab'), length('abc')]).toEqual([2, 2, 3]);
  expect(asked).toEqual(['ab', 'abc']);
});
