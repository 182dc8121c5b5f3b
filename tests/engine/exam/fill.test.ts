import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/engine/exam/blueprint.ts';
import { fill, findClashes, openAfter } from '../../../src/engine/exam/fill.ts';
import { anItem } from '../build.ts';

const section = { id: 's', weight: 1, competencies: ['networking'] };

/** How many of these a section of three could have. */
function count(candidates: readonly Candidate[]): number | undefined {
  return fill([section], candidates, [3], findClashes(candidates))[0];
}

test('two items clash whichever of them names the other, and variants of one fact among themselves', () => {
  const a = anItem({ id: 'a', notWith: ['b', 'gone'] });
  const others = [anItem({ id: 'b' }), anItem({ id: 'c', variants: 'v' }), anItem({ id: 'd', variants: 'v' })];
  const clashes = findClashes([a, ...others]);
  expect(Object.fromEntries([...clashes].map(([id, others]) => [id, [...others]]))).toEqual({
    a: ['b', 'gone'],
    b: ['a'],
    c: ['d'],
    d: ['c'],
  });
});

test('what is drawn is no longer open, nor what clashes with it', () => {
  const items = [anItem({ id: 'a', notWith: ['b'] }), anItem({ id: 'b' }), anItem({ id: 'c' })];
  const open = (drawn: Candidate[]) => openAfter(drawn, items, findClashes(items)).map(({ id }) => id);
  expect(open(items.slice(0, 1))).toEqual(['c']);
  expect(open(items.slice(1, 2))).toEqual(['c']);
  expect(open([])).toEqual(['a', 'b', 'c']);
});

test('a section is filled past an item that would exclude all others', () => {
  const hub = anItem({ id: 'hub', notWith: ['a', 'b', 'c'] });
  expect(count([hub, anItem({ id: 'a' }), anItem({ id: 'b' }), anItem({ id: 'c' })])).toBe(3);
});

test('of variants one counts', () => {
  expect(count(['a', 'b', 'c'].map((id) => anItem({ id, variants: 'v' })))).toBe(1);
});

test('a section is filled no further than wanted, and no item serves two sections', () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((id) => anItem({ id }));
  expect(fill([section, section], items, [3, 3], findClashes(items))).toEqual([3, 2]);
});
