import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareTail, chiSquareUniform, twoProportionZ, wilsonInterval } from '../../src/curriculum/bank-stats.ts';

test('z is the difference of two shares in standard errors of the pooled share', () => {
  // 0.3 − 0.2 over √(0.25 · 0.75 · 0.02).
  expect(twoProportionZ(30, 100, 20, 100)).toBeCloseTo(1.632993, 6);
  expect(twoProportionZ(20, 100, 30, 100)).toBeCloseTo(-1.632993, 6);
});

test('shares that are equal, that cannot vary or that are of nothing have a z of 0', () => {
  expect(twoProportionZ(5, 50, 10, 100)).toBe(0);
  expect(twoProportionZ(0, 50, 0, 100)).toBe(0);
  expect(twoProportionZ(50, 50, 100, 100)).toBe(0);
  expect(twoProportionZ(0, 0, 3, 9)).toBe(0);
});

test('Wilson’s interval is that of the textbook', () => {
  // Newcombe 1998 (Statistics in Medicine 17:857), table I, method 3.
  const published: [found: number, n: number, low: number, high: number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [found, n, low, high] of published) {
    const interval = wilsonInterval(found / n, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  }
});

test('Wilson’s interval of no trials is all there is', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

test.for([
  // From tables of the distribution: the value, its degrees of freedom and the chance to exceed it.
  [0.015790774093431225, 1, 0.9],
  [0.4549364231195724, 1, 0.5],
  [3.841458820694124, 1, 0.05],
  [6.634896601021214, 1, 0.01],
  [5.991464547107979, 2, 0.05],
  [7.814727903251179, 3, 0.05],
  [16.26623619623813, 3, 0.001],
  [9.487729036781154, 4, 0.05],
  [1.1454762260617697, 5, 0.95],
  [18.307038053275146, 10, 0.05],
  [124.34211340400407, 100, 0.05],
] as const)('χ² exceeds %f with %i degrees of freedom with chance %f', ([value, degrees, p]) => {
  expect(Math.abs(chiSquareTail(value, degrees) / p - 1)).toBeLessThan(2e-7);
});

test('a chance falls from 1 as the value grows, and grows with the degrees of freedom', () => {
  const values = fc.double({ min: 0, max: 200, noNaN: true });
  fc.assert(
    fc.property(values, values, fc.integer({ min: 1, max: 12 }), (a, b, degrees) => {
      expect(chiSquareTail(0, degrees)).toBeCloseTo(1, 6);
      expect(chiSquareTail(Math.max(a, b), degrees)).toBeLessThanOrEqual(chiSquareTail(Math.min(a, b), degrees));
      expect(chiSquareTail(a, degrees + 2)).toBeGreaterThanOrEqual(chiSquareTail(a, degrees));
    }),
  );
});

test('counts are judged against equal ones', () => {
  const { statistic, degrees, p } = chiSquareUniform([10, 20, 30, 40]);
  expect({ statistic, degrees }).toEqual({ statistic: 20, degrees: 3 });
  expect(p).toBeCloseTo(0.000169742, 9);
});

test('equal counts, a single count and none are as uniform as can be', () => {
  expect(chiSquareUniform([7, 7, 7])).toMatchObject({ statistic: 0, p: expect.closeTo(1, 6) });
  expect(chiSquareUniform([7])).toEqual({ statistic: 0, degrees: 0, p: 1 });
  expect(chiSquareUniform([])).toEqual({ statistic: 0, degrees: 0, p: 1 });
  expect(chiSquareUniform([0, 0])).toEqual({ statistic: 0, degrees: 1, p: 1 });
});
