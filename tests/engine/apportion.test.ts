import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from '../../src/engine/apportion.ts';

const weights = fc.array(fc.oneof(fc.nat(50), fc.double({ min: 0.01, max: 100, noNaN: true })), { minLength: 1 });
const totals = fc.nat(300);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

test('what is left of the quotas goes to the largest remainders', () => {
  // Quotas 5.2, 3.5 and 1.3.
  expect(apportion([52, 35, 13], 10)).toEqual([5, 4, 1]);
});

test('the first of equal remainders comes first', () => {
  expect(apportion([1, 1, 1], 10)).toEqual([4, 3, 3]);
  expect(apportion([1, 3, 1, 3], 6)).toEqual([1, 2, 1, 2]);
});

test('all of the total is shared out, in whole shares', () => {
  fc.assert(
    fc.property(weights, totals, (weights, total) => {
      const shares = apportion(weights, total);
      expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
      expect(sumOf(shares)).toBe(sumOf(weights) === 0 ? 0 : total);
    }),
  );
});

test('each share is less than one from its exact quota', () => {
  fc.assert(
    fc.property(weights, totals, (weights, total) => {
      const sum = sumOf(weights);
      fc.pre(sum > 0);
      const shares = apportion(weights, total);
      const distances = weights.map((weight, i) => Math.abs((weight * total) / sum - shares[i]!));
      expect(Math.max(...distances)).toBeLessThan(1 + 1e-9);
    }),
  );
});

test('who weighs more never gets less, and of equals the earlier gets no less', () => {
  fc.assert(
    fc.property(weights, totals, (weights, total) => {
      const shares = apportion(weights, total);
      const pairs = weights.flatMap((weight, i) => weights.map((other, j) => ({ weight, other, i, j })));
      const wronged = pairs.filter(
        ({ weight, other, i, j }) => shares[i]! < shares[j]! && (weight > other || (weight === other && i < j)),
      );
      expect(wronged).toEqual([]);
    }),
  );
});

test('a total that the weights already make is shared out as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1 }), (counts) => {
      expect(apportion(counts, sumOf(counts))).toEqual(counts);
    }),
  );
});

test('without weight there is no share, whatever is left', () => {
  expect(apportion([0, 1, 0, 1, 1], 5)).toEqual([0, 2, 0, 2, 1]);
  fc.assert(
    fc.property(weights, totals, (weights, total) => {
      const shares = apportion([0, ...weights, 0], total);
      expect([shares[0], shares.at(-1)]).toEqual([0, 0]);
    }),
  );
});

test('a total of nothing gives nothing, and so do no weights', () => {
  expect(apportion([3, 2], 0)).toEqual([0, 0]);
  expect(apportion([0, 0], 7)).toEqual([0, 0]);
  expect(apportion([], 7)).toEqual([]);
});
