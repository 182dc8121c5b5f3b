import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOf, luminanceOf, luminanceOfPValue } from '../../../src/formats/image/gsdf.ts';

/** The inverse that PS3.14 §7 prints, as a polynomial in the decimal logarithm of the luminance. */
const terms = [
  71.498068, 94.593053, 41.912053, 9.8247004, 0.28175407, -1.1878455, -0.18014349, 0.14710899, -0.017046845,
];
const printedInverse = (luminance: number): number =>
  terms.reduceRight((rest, term) => rest * Math.log10(luminance) + term, 0);

test('the ends and the middle of the table of PS3.14 Annex B come out', () => {
  expect(luminanceOf(1)).toBeCloseTo(0.05, 4);
  expect(luminanceOf(512)).toBeCloseTo(130.065, 3);
  // The coefficients are printed with eight digits, the table was computed with more.
  expect(luminanceOf(1023) / 3993.404).toBeCloseTo(1, 4);
});

test('luminance rises with every index, and the index is found again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1022 }), (index) => {
      expect(luminanceOf(index + 1)).toBeGreaterThan(luminanceOf(index));
      expect(indexOf(luminanceOf(index))).toBeCloseTo(index, 3);
    }),
  );
});

test('the inverse agrees with the one that the standard prints, to a tenth of an index', () => {
  for (let index = 1; index <= 1023; index++)
    expect(Math.abs(printedInverse(luminanceOf(index)) - index), String(index)).toBeLessThan(0.1);
});

test('a display shows its own ends at black and at white', () => {
  expect(luminanceOfPValue(0, 0.5, 250)).toBeCloseTo(0.5, 4);
  expect(luminanceOfPValue(1, 0.5, 250)).toBeCloseTo(250, 2);
});
