import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { practiseAgain, retention, retentionOf, type Practice } from '../../src/engine/forgetting.ts';
import { noon } from './build.ts';

const days = fc.double({ min: 0, max: 5000, noNaN: true });
const stability = fc.double({ min: 0.1, max: 1000, noNaN: true });

test('nine tenths are left after as many days as the stability has', () => {
  expect(retention(10, 10)).toBeCloseTo(0.9, 12);
  expect(retention(0, 10)).toBe(1);
});

test('the curve is that of FSRS, (1 + 19/81 · t/S) to the power of -1/2', () => {
  expect(retention(30, 10)).toBeCloseTo((1 + (19 / 81) * 3) ** -0.5, 12);
});

test('nothing is lost before the last exposure', () => {
  expect(retention(-3, 10)).toBe(1);
});

test('more days leave less, more stability leaves more', () => {
  fc.assert(
    fc.property(days, days, stability, stability, (t1, t2, s1, s2) => {
      expect(retention(Math.max(t1, t2), s1)).toBeLessThanOrEqual(retention(Math.min(t1, t2), s1));
      expect(retention(t1, Math.max(s1, s2))).toBeGreaterThanOrEqual(retention(t1, Math.min(s1, s2)));
    }),
  );
});

test('each further occasion of practice makes it last longer', () => {
  const left = (occasions: number) => retentionOf({ occasions, lastAt: 0 }, 20 * 86_400_000);
  expect(left(2)).toBeGreaterThan(left(1));
  expect(left(5)).toBeGreaterThan(left(2));
});

test('attempts less than twelve hours apart are one occasion, and a clock set back makes none', () => {
  const hour = 3_600_000;
  const after = (...hours: number[]) =>
    hours.reduce<Practice | undefined>((before, at) => practiseAgain(noon + at * hour, before), undefined);
  expect(after(0)).toEqual({ occasions: 1, lastAt: noon });
  expect(after(0, 11)).toEqual({ occasions: 1, lastAt: noon + 11 * hour });
  expect(after(0, 12)).toEqual({ occasions: 2, lastAt: noon + 12 * hour });
  expect(after(0, -5)).toEqual({ occasions: 1, lastAt: noon });
});
