import { expect, test } from 'vitest';
import { matching } from '../../../src/schema/item/matching.ts';
import { anyItem, rationale } from './build.ts';

const pairs = ['find', 'move'].map((id) => ({ id, left: `C-${id}`, right: `What ${id} does`, rationale }));
const valid = { ...anyItem, type: 'matching', pairs };

test('pairs are an item, with or without distractors', () => {
  expect(matching.parse(valid).distractors).toEqual([]);
  expect(matching.safeParse({ ...valid, distractors: [{ id: 'print', right: 'Prints', rationale }] }).success).toBe(
    true,
  );
});

test('one pair alone, or a pair without its reason, is refused', () => {
  expect(matching.safeParse({ ...valid, pairs: pairs.slice(1) }).success).toBe(false);
  expect(matching.safeParse({ ...valid, pairs: [...pairs, { id: 'a', left: 'A', right: 'B' }] }).success).toBe(false);
});

test('an id has no = in it, so that a pair can be kept as left=right', () => {
  expect(matching.safeParse({ ...valid, pairs: [...pairs, { ...pairs[0], id: 'a=b' }] }).success).toBe(false);
});
