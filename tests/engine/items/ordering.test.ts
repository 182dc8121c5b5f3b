import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeOrdering } from '../../../src/engine/items/ordering.ts';

const steps = ['a', 'b', 'c', 'd', 'e', 'f'];
const keys = fc.integer({ min: 2, max: 6 }).map((count) => steps.slice(0, count));
const anyOrder = fc.shuffledSubarray(steps);

test('the right order scores 1, the reverse 0', () => {
  expect(gradeOrdering(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'])).toBe(1);
  expect(gradeOrdering(['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'])).toBe(0);
});

test('two neighbours exchanged cost one pair of the six, counted twice', () => {
  expect(gradeOrdering(['a', 'b', 'c', 'd'], ['b', 'a', 'c', 'd'])).toBeCloseTo(4 / 6);
});

test('a step at the wrong end costs more than one beside its place', () => {
  expect(gradeOrdering(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toBe(0);
  expect(gradeOrdering(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])).toBeCloseTo(2 / 6);
});

test('a step left out makes its pairs wrong', () => {
  expect(gradeOrdering(['a', 'b', 'c', 'd'], ['a', 'b', 'c'])).toBe(0);
  expect(gradeOrdering(['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd'])).toBeCloseTo(2 / 10);
  expect(gradeOrdering(['a', 'b', 'c', 'd', 'e'], ['b', 'c', 'd', 'e'])).toBeCloseTo(2 / 10);
});

test('mere chance earns little: a fifth at most, over all orders of four', () => {
  const orders = permute(['a', 'b', 'c', 'd']);
  const mean = orders.reduce((sum, order) => sum + gradeOrdering(['a', 'b', 'c', 'd'], order), 0) / orders.length;
  expect(orders).toHaveLength(24);
  expect(mean).toBeLessThan(0.2);
});

test('a score is from 0 to 1', () => {
  fc.assert(
    fc.property(keys, fc.array(fc.constantFrom(...steps)), (keys, response) => {
      const score = gradeOrdering(keys, response);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

test('a score is 1 for the right order and nothing else', () => {
  fc.assert(
    fc.property(keys, fc.oneof(anyOrder, fc.array(fc.constantFrom('a', 'b', 'gone'))), (keys, response) => {
      expect(gradeOrdering(keys, response) === 1).toBe(String(response) === String(keys));
      expect(gradeOrdering(keys, keys)).toBe(1);
      expect(gradeOrdering(keys, [...keys, 'gone'])).toBeLessThan(1);
      expect(gradeOrdering(keys, [...keys, 'a'])).toBeLessThan(1);
    }),
  );
});

test('putting two neighbours right never costs anything', () => {
  fc.assert(
    fc.property(anyOrder, fc.nat(4), (response, at) => {
      const [one, other] = [response[at], response[at + 1]];
      if (one === undefined || other === undefined || one < other) return;
      const better = response.with(at, other).with(at + 1, one);
      expect(gradeOrdering(steps, better)).toBeGreaterThanOrEqual(gradeOrdering(steps, response));
    }),
  );
});

function permute(things: string[]): string[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((thing) => permute(things.filter((other) => other !== thing)).map((rest) => [thing, ...rest]));
}
