import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasNumber, hasUnit, readUnitValue } from '../../../../src/curriculum/checks/item/unit-value.ts';

test('one size has one value in every unit', () => {
  for (const [a, b] of [
    ['1 kB', '8,000 bit'],
    ['1 GiB', '1024 MiB'],
    ['90 s', '1.5 minutes'],
    ['57 %', '0.57'],
    ['100 Mb/s', '0.1 Gbit/s'],
    ['**−5** mm', '-0.5 cm'],
    ['3 μGy', '0.003 mGy'],
  ] as const) {
    expect(readUnitValue(a)).toBeDefined();
    expect(readUnitValue(a)).toBe(readUnitValue(b));
  }
});

test('sizes that differ in unit or kind have other values', () => {
  for (const [a, b] of [
    ['1022', '1024'],
    ['100 MB', '100 Mb'],
    ['1 GB', '1 GiB'],
    ['1 GB', '1 GB/s'],
    ['1 s', '1 m'],
    ['0.0015 mA', '0.0000015 mA'],
  ] as const)
    expect(readUnitValue(a)).not.toBe(readUnitValue(b));
});

test('thousands are read with and without their commas', () => {
  fc.assert(
    fc.property(fc.integer(), (n) => {
      expect(readUnitValue(n.toLocaleString('en'))).toBe(readUnitValue(String(n)));
    }),
  );
});

test('words, codes and UIDs are no values', () => {
  for (const text of ['Two', '0010', '1.2.840.10008.1.1', 'SPS-8801', '(0010,0020)', '10 apples'])
    expect(readUnitValue(text)).toBeUndefined();
});

test('numbers and units are seen within a text', () => {
  expect(['After 5 s', 'Above 100', 'Latin-1 bytes', 'PS3.8'].map(hasUnit)).toEqual([true, false, false, false]);
  expect(['After 5 s', 'Above 100', 'Latin-1 bytes', 'PS3.8'].map(hasNumber)).toEqual([true, true, false, false]);
});
