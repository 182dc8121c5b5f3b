import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLogit, score, standardise, type Choice } from '../../../src/curriculum/guessability/conditional-logit.ts';

// In thousandths: the square of a feature of 1e-162 would be lost, and no feature is like that.
const value = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);
const choice: fc.Arbitrary<Choice> = fc.record({
  rows: fc.array(fc.tuple(value, value, value), { minLength: 4, maxLength: 4 }),
  key: fc.nat(3),
});
const choices = fc.array(choice, { minLength: 1, maxLength: 30 });

/** The logarithm of the likelihood of the keys less the penalty, written out. */
function height(choices: readonly Choice[], weights: readonly number[], penalty: number): number {
  const logs = choices.map(({ rows, key }) => {
    const powers = rows.map((row) => Math.exp(score(weights, row)));
    return Math.log(powers[key]! / powers.reduce((sum, power) => sum + power));
  });
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  return logs.reduce((sum, log) => sum + log, 0) - (penalty / 2) * squares;
}

test('a score is the weighted sum of a row', () => {
  expect(score([2, -1, 0.5], [3, 4, 2])).toBe(3);
});

test('of two options, a feature of the key in three items of four weighs ln 3', () => {
  const items = [0, 0, 0, 1].map((key) => ({ rows: [[1], [0]], key }));
  expect(fitLogit(items, { penalty: 1e-9 })[0]).toBeCloseTo(Math.log(3), 6);
});

test('the weights are those of the highest penalised likelihood', () => {
  fc.assert(
    fc.property(choices, value, value, value, (choices, ...offset) => {
      const weights = fitLogit(choices, { penalty: 0.5 });
      const best = height(choices, weights, 0.5);
      for (const scale of [1, 0.1, 0.001]) {
        const other = weights.map((weight, i) => weight + scale * offset[i]!);
        expect(height(choices, other, 0.5)).toBeLessThanOrEqual(best + 1e-9);
      }
    }),
  );
});

test('it does not matter where the search starts', () => {
  fc.assert(
    fc.property(choices, fc.tuple(value, value, value), (choices, start) => {
      const [one, other] = [fitLogit(choices, { penalty: 0.5 }), fitLogit(choices, { penalty: 0.5, start })];
      one.forEach((weight, i) => expect(weight).toBeCloseTo(other[i]!, 5));
    }),
  );
});

test('a feature that tells every key gets a great weight, but an end', () => {
  const items = Array.from({ length: 200 }, () => ({ rows: [[1], [0], [0]], key: 0 }));
  const [weight] = fitLogit(items, { penalty: 1 });
  expect(weight).toBeGreaterThan(3);
  expect(weight).toBeLessThan(10);
});

test('nothing is learnt from nothing, or from a feature that never varies', () => {
  expect(fitLogit([], { penalty: 1 })).toEqual([]);
  expect(fitLogit([{ rows: [[1], [1]], key: 0 }], { penalty: 1 })).toEqual([0]);
});

test('standardised features have a mean of 0 in each item and a deviation of 1 within items', () => {
  fc.assert(
    fc.property(choices, (choices) => {
      const rows = standardise(choices).map(({ rows }) => rows);
      for (const column of [0, 1, 2]) {
        for (const item of rows) expect(item.reduce((sum, row) => sum + row[column]!, 0)).toBeCloseTo(0, 6);
        const squares = rows.flat().map((row) => row[column]! ** 2);
        const variance = squares.reduce((sum, square) => sum + square) / squares.length;
        expect(variance === 0 || Math.abs(variance - 1) < 1e-6).toBe(true);
      }
    }),
  );
});

test('a feature that never varies within an item is 0 once standardised', () => {
  const varying = [
    { rows: [[5], [5]], key: 0 },
    { rows: [[7], [7]], key: 1 },
  ];
  expect(standardise(varying).flatMap(({ rows }) => rows.flat())).toEqual([0, 0, 0, 0]);
});
