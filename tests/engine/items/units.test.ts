import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from '../../../src/engine/items/units.ts';

const conversions: [value: number, from: string, to: string, result: number][] = [
  [1, 'KiB', 'B', 1024],
  [1, 'kB', 'B', 1000],
  [1, 'KB', 'kB', 1],
  [300, 'MiB', 'MB', 314.5728],
  [300, 'MiB', 'Mbit', 2516.5824],
  [100, 'TB', 'TiB', 90.94947017729282],
  [1, 'PB', 'TB', 1000],
  [1, 'byte', 'bits', 8],
  [90, 's', 'min', 1.5],
  [90, 'min', 'h', 1.5],
  [2, 'd', 'h', 48],
  [250, 'ms', 's', 0.25],
  [25, 'MB/s', 'Mbit/s', 200],
  [1, 'Gbit/s', 'Mbps', 1000],
  [1, 'TB/d', 'MB/s', 11.574074074074074],
];

test.for(conversions)('%f %s is that in %s', ([value, from, to, result]) => {
  expect(convert(value, from, to)).toBeCloseTo(result, 9);
});

test.for([
  ['MB', 's'],
  ['MB', 'MB/s'],
  ['addresses', 'B'],
  ['addresses', 'studies'],
  ['s', 'h/s'],
  ['MB/s/s', 'MB/s'],
  ['Mb', 'MB'],
  ['mB', 'B'],
])('%s is not measured in %s', ([from, to]) => {
  expect(convert(1, from ?? '', to ?? '')).toBeUndefined();
});

test('what is only counted stays as it is', () => {
  expect(convert(1022, 'addresses', 'addresses')).toBe(1022);
});

test('there and back again is the same', () => {
  const unit = fc.constantFrom('bit', 'B', 'kB', 'KiB', 'MB', 'MiB', 'GB', 'GiB', 'TB', 'TiB', 'Mbit');
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), unit, unit, (value, from, to) => {
      const back = convert(convert(value, from, to) ?? NaN, to, from) ?? NaN;
      expect(Math.abs(back - value)).toBeLessThanOrEqual(value * 1e-12);
    }),
  );
});
