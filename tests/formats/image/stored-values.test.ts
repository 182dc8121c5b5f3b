import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSamples, readColours } from '../../../src/formats/image/colour.ts';
import { decodeRle } from '../../../src/formats/image/decode-rle.ts';
import { makeLookupTable } from '../../../src/formats/image/lookup-table.ts';
import type { PixelFormat } from '../../../src/formats/image/pixel-format.ts';
import { readStoredValues } from '../../../src/formats/image/stored-values.ts';
import { storeAsYbr } from '../../../src/tools/images/doppler.ts';
import { encodeRle } from '../../../src/tools/samples/rle.ts';

const format: PixelFormat = {
  rows: 1,
  columns: 3,
  frames: 1,
  samplesPerPixel: 1,
  photometric: 'MONOCHROME2',
  planar: 0,
  bitsAllocated: 16,
  bitsStored: 12,
  highBit: 11,
  isSigned: false,
  isLittleEndian: true,
};
const colour: PixelFormat = { ...format, samplesPerPixel: 3, bitsAllocated: 8, bitsStored: 8, highBit: 7 };

test('what stands above the stored bits is no part of the value', () => {
  const bytes = Uint8Array.of(0xff, 0xf0, 0x01, 0x10, 0x00, 0x08);
  expect([...readStoredValues(bytes, format)]).toEqual([0x0ff, 0x001, 0x800]);
  expect([...readStoredValues(bytes, { ...format, isSigned: true })]).toEqual([0x0ff, 0x001, -0x800]);
});

test('a high bit above the usual shifts the value down', () => {
  const bytes = Uint8Array.of(0xf0, 0xff, 0x10, 0x00, 0x00, 0x80);
  expect([...readStoredValues(bytes, { ...format, highBit: 15 })]).toEqual([0xfff, 0x001, 0x800]);
});

test('in big endian the upper byte comes first', () => {
  const bytes = Uint8Array.of(0x01, 0x02, 0, 0, 0, 0);
  expect(readStoredValues(bytes, { ...format, isLittleEndian: false })[0]).toBe(0x102);
});

test('single bits are read from the lowest bit of a byte upwards', () => {
  const bits = { ...format, bitsAllocated: 1, bitsStored: 1, highBit: 0 };
  expect([...readStoredValues(Uint8Array.of(0b101), bits)]).toEqual([1, 0, 1]);
});

test('what lies behind the end is 0, and the second frame begins behind the first', () => {
  const bytes = Uint8Array.of(1, 0, 2, 0, 3, 0, 4, 0);
  expect([...readStoredValues(bytes, format, 1)]).toEqual([4, 0, 0]);
});

test('signed values of any depth come back as they were written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 16 }),
      fc.array(fc.integer(), { minLength: 3, maxLength: 3 }),
      (bits, seeds) => {
        const values = seeds.map(
          (seed) =>
            (((seed % 2 ** (bits - 1)) + 2 ** (bits - 1)) % 2 ** (bits - 1)) - (seed % 2 === 0 ? 0 : 2 ** (bits - 1)),
        );
        const bytes = new Uint8Array(Uint16Array.from(values, (value) => value & (2 ** bits - 1)).buffer);
        const own = { ...format, bitsStored: bits, highBit: bits - 1, isSigned: true };
        expect([...readStoredValues(bytes, own)]).toEqual(values);
      },
    ),
  );
});

test('planes and pixels hold the same colours in another order', () => {
  const byPixel = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
  const byPlane = Uint8Array.of(1, 4, 7, 2, 5, 8, 3, 6, 9);
  expect([...readSamples(byPlane, { ...colour, photometric: 'RGB', planar: 1 })]).toEqual([...byPixel]);
});

test('YBR_FULL gives back the red, green and blue that it was made of, to a level', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.array(channel, { minLength: 9, maxLength: 9 }), (rgb) => {
      const { bytes } = storeAsYbr({ width: 3, height: 1, channels: 3, bytes: Uint8Array.from(rgb) });
      const back = readColours(bytes, { ...colour, photometric: 'YBR_FULL' });
      expect(Math.max(...rgb.map((sample, i) => Math.abs(sample - back[i]!)))).toBeLessThanOrEqual(1);
    }),
  );
});

test('in YBR_FULL_422 two neighbours share their colour', () => {
  const pixels = Uint8Array.of(10, 20, 100, 200, 30, 40, 110, 210);
  const samples = readSamples(pixels, { ...colour, columns: 4, photometric: 'YBR_FULL_422' });
  expect([...samples]).toEqual([10, 100, 200, 20, 100, 200, 30, 110, 210, 40, 110, 210]);
});

test('a table of 8 bits is read packed and unpacked, and 0 entries mean 65,536', () => {
  const packed = makeLookupTable([2, 0, 8], Uint8Array.of(7, 9), { isSigned: false });
  const loose = makeLookupTable([2, 0, 8], Uint8Array.of(7, 0, 9, 0), { isSigned: false });
  expect([...Uint16Array.from(packed.entries)]).toEqual([...Uint16Array.from(loose.entries)]);
  expect(makeLookupTable([0, 65_535, 16], new Uint8Array(), { isSigned: true })).toMatchObject({
    first: -1,
    entries: { length: 65_536 },
  });
});

test('RLE gives back every sample, and nothing in a broken frame makes it throw', () => {
  const picture = { ...colour, rows: 4, columns: 8 };
  const bytes = fc.uint8Array({ minLength: 96, maxLength: 96, max: 3 });
  fc.assert(
    fc.property(bytes, (pixels) => {
      const planes = decodeRle(encodeRle(pixels, 3), picture);
      expect([...readSamples(planes, { ...picture, photometric: 'RGB', planar: 1 })]).toEqual([...pixels]);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      expect(decodeRle(noise, picture)).toHaveLength(96);
    }),
  );
});
