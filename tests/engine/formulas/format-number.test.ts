import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFixed, roundTo, show } from '../../../src/engine/formulas/format-number.ts';

test('halves are rounded up, as by hand', () => {
  expect(roundTo(1.005, 2)).toBe(1.01);
  expect(roundTo(29.85, 1)).toBe(29.9);
  expect(roundTo(2.5, 0)).toBe(3);
  expect(roundTo(0.1 + 0.2, 1)).toBe(0.3);
});

test('an answer has thousands separators and all its decimals', () => {
  expect(formatFixed(1022, 0)).toBe('1,022');
  expect(formatFixed(1234567.05, 1)).toBe('1,234,567.1');
  expect(formatFixed(30, 1)).toBe('30.0');
});

test('a number on the way is shown as short as it is', () => {
  expect(show(0.1 + 0.2)).toBe('0.3');
  expect(show(1.1 ** 2)).toBe('1.21');
  expect(show(2.5)).toBe('2.5');
  expect(show(524288)).toBe('524,288');
  expect(show(1 / 3)).toBe('0.3333');
  expect(show(0.0000125)).toBe('0.0000125');
  expect(show(1000 / 3)).toBe('333.333');
});

test('a number of few decimals is shown as it was typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1e9 }), (thousandths) => {
      expect(Number(show(thousandths / 1000).replaceAll(',', ''))).toBe(thousandths / 1000);
    }),
  );
});

test('rounding moves a number by half a digit at most', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.nat(4), (value, digits) => {
      expect(Math.abs(roundTo(value, digits) - value)).toBeLessThanOrEqual(0.5 / 10 ** digits + 1e-6 * 10 ** -digits);
    }),
  );
});
