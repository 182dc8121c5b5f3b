import { expect, test } from 'vitest';
import { findConfusions, type ShippedPair } from '../../src/engine/confusions.ts';
import type { ItemProgress } from '../../src/engine/fold.ts';

const aPair = (id: string, options: ShippedPair['options']): ShippedPair => ({
  id,
  a: 'C-MOVE',
  b: 'C-GET',
  contrast: `/pairs/#${id}`,
  drill: `/practise/?pair=${id}`,
  options,
});
const lastScored = (scores: Record<string, number>): Record<string, ItemProgress> =>
  Object.fromEntries(Object.entries(scores).map(([id, lastScore]) => [id, { attempts: 1, lastAt: 0, lastScore }]));
const find = (wrong: Record<string, [string, number][]>, pairs: ShippedPair[], scores: Record<string, number> = {}) =>
  findConfusions({ wrong }, { items: lastScored(scores) }, pairs).map(({ pair, times, taken, isPutRight }) =>
    [pair.id, times, taken ?? '-', ...(isPutRight ? ['put right'] : [])].join(' '),
  );

test('a confusion is counted over all items and options that show it, and over no other', () => {
  const pairs = [aPair('move-get', { i1: [['b'], ['c']], i2: [['a']] }), aPair('never', { i3: [['a']] })];
  const wrong: Record<string, [string, number][]> = {
    i1: [
      ['b', 2],
      ['c', 1],
      ['d', 9],
    ],
    i2: [['a', 1]],
    i3: [['b', 4]],
  };
  expect(find(wrong, pairs)).toEqual(['move-get 4 -']);
});

test('what was taken for what is told where it was the same each time', () => {
  const pairs = [aPair('same', { i1: [['b', 'b']], i2: [['b', 'b']] })];
  const both = [aPair('mixed', { i1: [['b', 'b']], i2: [['b', 'a']] })];
  const unknown = [aPair('unknown', { i1: [['b', 'b']], i2: [['b']] })];
  const wrong: Record<string, [string, number][]> = { i1: [['b', 1]], i2: [['b', 2]] };
  expect(find(wrong, [...pairs, ...both, ...unknown])).toEqual(['same 3 b', 'mixed 3 -', 'unknown 3 -']);
});

test('the most frequent comes first, and what was put right since comes last', () => {
  const pairs = [
    aPair('right', { i1: [['b']] }),
    aPair('seldom', { i2: [['b']] }),
    aPair('often', { i3: [['b']], i4: [['b']] }),
  ];
  const wrong: Record<string, [string, number][]> = {
    i1: [['b', 9]],
    i2: [['b', 1]],
    i3: [['b', 2]],
    i4: [['b', 1]],
  };
  expect(find(wrong, pairs, { i1: 1, i2: 0.5, i3: 1, i4: 0 })).toEqual([
    'often 3 -',
    'seldom 1 -',
    'right 9 - put right',
  ]);
});

test('who mixed up nothing has no confusions', () => {
  expect(find({}, [aPair('move-get', { i1: [['b']] })])).toEqual([]);
});
