import { expect, test } from 'vitest';
import { drawDoppler, readAsYbr, readPlanesAsPixels, storeAsYbr } from '../../../src/tools/images/doppler.ts';
import type { Picture } from '../../../src/tools/images/picture.ts';

/** The colours of the table in the lesson “Colour in one row of bytes”. */
const table = [
  { rgb: [0, 0, 0], asYbr: [0, 135, 0], stored: [0, 128, 128] },
  { rgb: [128, 128, 128], asYbr: [128, 128, 128], stored: [128, 128, 128] },
  { rgb: [255, 255, 255], asYbr: [255, 121, 255], stored: [255, 128, 128] },
  { rgb: [220, 30, 20], asYbr: [69, 255, 46], stored: [86, 91, 224] },
  { rgb: [20, 40, 220], asYbr: [149, 0, 0], stored: [55, 221, 103] },
];
const pixel = (rgb: number[]): Picture => ({ width: 1, height: 1, channels: 3, bytes: Uint8Array.from(rgb) });

test('a wrong label turns colours into those that the lesson’s table has', () => {
  for (const { rgb, asYbr, stored } of table) {
    expect([...readAsYbr(pixel(rgb)).bytes], `${rgb}`).toEqual(asYbr);
    expect([...storeAsYbr(pixel(rgb)).bytes], `${rgb}`).toEqual(stored);
  }
});

test('planes read as pixels keep every byte and move nearly all', () => {
  const doppler = drawDoppler();
  const planes = readPlanesAsPixels(doppler);
  expect(planes.bytes.toSorted()).toEqual(doppler.bytes.toSorted());
  expect(planes.bytes[1]).toBe(doppler.bytes[3]);
});
