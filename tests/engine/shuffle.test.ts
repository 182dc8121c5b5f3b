import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../src/engine/random.ts';
import { respond, startSession } from '../../src/engine/session.ts';
import { shuffle } from '../../src/engine/shuffle.ts';
import { aBankItem, greatestImbalance, noon } from './build.ts';

test('a shuffle is a permutation', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer(), (things, seed) => {
      const byValue = (a: number, b: number) => a - b;
      expect(shuffle(things, createRandom(seed)).toSorted(byValue)).toEqual(things.toSorted(byValue));
    }),
  );
});

test('the same seed gives the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (things, seed) => {
      expect(shuffle(things, createRandom(seed))).toEqual(shuffle(things, createRandom(seed)));
    }),
  );
});

test('the order of seed 42 never changes', () => {
  expect(shuffle([...'abcdefgh'], createRandom(42)).join('')).toBe('chbagfde');
});

test('a shuffle leaves what it was given as it was', () => {
  const things = Object.freeze([1, 2, 3, 4, 5]);
  shuffle(things, createRandom(42));
  expect(things).toEqual([1, 2, 3, 4, 5]);
});

test('nothing, and one thing alone, can be shuffled', () => {
  expect(shuffle([], createRandom(42))).toEqual([]);
  expect(shuffle(['a'], createRandom(42))).toEqual(['a']);
});

test.for([2, 3, 4, 5, 6])('B6: over 10,000 seeds each of %i things stands at each place alike', (k) => {
  const things = [...'abcdef'].slice(0, k);
  const orders = Array.from({ length: 10_000 }, (_, seed) => shuffle(things, createRandom(seed)).join(''));
  expect(greatestImbalance(orders)).toBeLessThan(3);
});

test('B6: an answer is kept by the id of its option, so that no order changes its score', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), fc.constantFrom('a', 'b', 'c', 'd'), (seed, chosen) => {
      const item = aBankItem({ keys: ['c'] });
      const request = { id: 's1', mode: 'practice' as const, title: 'Everything', items: [item], seed, now: noon };
      const given = { response: [chosen], confidence: 'sure' as const, id: 'e1', now: noon, zone: 0, ms: 0 };
      const { attempt } = respond(startSession(request), item, given);
      expect(attempt).toMatchObject({ response: [chosen], score: chosen === 'c' ? 1 : 0 });
    }),
  );
});

test('each of the 24 orders of four things comes up alike', () => {
  const seeds = 24_000;
  const counts = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed++) {
    const order = shuffle([...'abcd'], createRandom(seed)).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // Chi-squared with 23 degrees of freedom is above 49.7 once in a thousand fair shuffles.
  const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chiSquared).toBeLessThan(49.7);
});
