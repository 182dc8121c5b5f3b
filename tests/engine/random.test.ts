import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, seedFrom } from '../../src/engine/random.ts';

function take(count: number, seed: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
}

test('the numbers of seed 42 never change, or a saved session could not be replayed', () => {
  expect(take(6, 42)).toEqual([
    0.6011037519201636, 0.44829055899754167, 0.8524657934904099, 0.6697340414393693, 0.17481389874592423,
    0.5265925421845168,
  ]);
});

test('the same seed gives the same numbers', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(take(20, seed)).toEqual(take(20, seed));
    }),
  );
});

test('another seed gives other numbers', () => {
  const firsts = new Set(Array.from({ length: 1000 }, (_, seed) => String(take(3, seed))));
  expect(firsts.size).toBe(1000);
});

test('two sequences do not disturb each other', () => {
  const [one, other] = [createRandom(42), createRandom(7)];
  const mixed = Array.from({ length: 6 }, () => [one(), other()]);
  expect(mixed.map(([number]) => number)).toEqual(take(6, 42));
  expect(mixed.map(([, number]) => number)).toEqual(take(6, 7));
});

test('a seed is taken as 32 bits, with or without a sign', () => {
  expect(take(5, -1)).toEqual(take(5, 2 ** 32 - 1));
});

test('every number is at least 0 and below 1', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(take(200, seed).every((number) => number >= 0 && number < 1)).toBe(true);
    }),
  );
});

test('the numbers of one seed fill the tenths between 0 and 1 alike', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of take(100_000, 42)) tenths[Math.floor(number * 10)]! += 1;
  const standardError = Math.sqrt(100_000 * 0.1 * 0.9);
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(3 * standardError);
});

test('the seed of a text is its FNV-1a hash of 32 bits', () => {
  // The first three are the authors' own test vectors.
  expect(seedFrom('')).toBe(0x811c9dc5);
  expect(seedFrom('a')).toBe(0xe40c292c);
  expect(seedFrom('foobar')).toBe(0xbf9cf968);
  expect(seedFrom('hosts-in-a-22-network')).toBe(140_408_366);
});

test('the seed of any text is a whole number of 32 bits', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const seed = seedFrom(text);
      expect(seed).toBe(seed >>> 0);
    }),
  );
});
