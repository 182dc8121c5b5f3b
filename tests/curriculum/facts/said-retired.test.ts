import { expect, test } from 'vitest';
import { listUnsaidRetired } from '../../../src/curriculum/facts/said-retired.ts';
import type { Passage } from '../../../src/curriculum/passage.ts';

const listRetired = (text: string) => (text.includes('old') ? [{ text: 'old', name: 'The old' }] : []);
const unsaid = (of: Passage['of'], ...texts: string[]) =>
  listUnsaidRetired(
    texts.map((text) => ({ file: 'a', id: 'b', of, role: 'prose', text })),
    listRetired,
  ).length;

test('the word counts in two passages around in a lesson, and anywhere in an item', () => {
  expect(unsaid('lesson', 'old')).toBe(1);
  expect(unsaid('lesson', 'old', '', 'It is retired.')).toBe(0);
  expect(unsaid('lesson', 'old', '', '', 'It is retired.')).toBe(1);
  expect(unsaid('lesson', 'It is retired.', '', 'old')).toBe(0);
  expect(unsaid('item', 'old', '', '', 'It is retired.')).toBe(0);
});
