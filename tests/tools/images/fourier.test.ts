import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { transform } from '../../../src/tools/images/fourier.ts';

const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 32, maxLength: 32 });

test('there and back again is where one began', () => {
  fc.assert(
    fc.property(numbers, numbers, (re, im) => {
      const row = { re: Float64Array.from(re), im: Float64Array.from(im) };
      transform(row);
      transform(row, true);
      for (const [i, value] of re.entries()) expect(row.re[i]).toBeCloseTo(value, 8);
      for (const [i, value] of im.entries()) expect(row.im[i]).toBeCloseTo(value, 8);
    }),
  );
});

test('a wave of three cycles is one line and its mirror', () => {
  const row = {
    re: Float64Array.from({ length: 16 }, (_, i) => Math.cos((6 * Math.PI * i) / 16)),
    im: new Float64Array(16),
  };
  transform(row);
  const strong = [...row.re].flatMap((value, line) => (Math.abs(value) > 1e-9 ? [[line, Math.round(value)]] : []));
  expect(strong).toEqual([
    [3, 8],
    [13, 8],
  ]);
});
