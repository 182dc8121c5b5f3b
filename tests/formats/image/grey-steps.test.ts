import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyModality, modalityRange, type Modality } from '../../../src/formats/image/modality.ts';
import { present } from '../../../src/formats/image/presentation.ts';
import { renderGrey, trace } from '../../../src/formats/image/render.ts';
import { applyVoi, type Voi, type VoiFunction } from '../../../src/formats/image/voi.ts';

const window = (center: number, width: number, shape: VoiFunction = 'LINEAR'): Voi => ({
  kind: 'window',
  center,
  width,
  shape,
  explanation: '',
});
const rescale: Modality = { kind: 'rescale', slope: 1, intercept: -1024, unit: 'HU' };
const shapes = fc.constantFrom<VoiFunction>('LINEAR', 'LINEAR_EXACT', 'SIGMOID');
const values = fc.integer({ min: -40_000, max: 70_000 });

test('the ends of a linear window are those of the table in PS3.3 §C.11.2.1.2', () => {
  // Center 2048, width 4096: 0 is black, 4095 white; center 2048, width 1: 2047 is black, 2048 white.
  expect([0, 4095].map((value) => applyVoi(window(2048, 4096), value))).toEqual([0, 1]);
  expect([2047, 2048].map((value) => applyVoi(window(2048, 1), value))).toEqual([0, 1]);
  // Center 0, width 100: from −50 to 49.
  expect([-50, 49].map((value) => applyVoi(window(0, 100), value))).toEqual([0, 1]);
  expect(applyVoi(window(0, 100), 0)).toBeCloseTo(50 / 99, 9);
});

test('an exact linear window reaches from centre − width/2 to centre + width/2', () => {
  expect([0, 50, 100].map((value) => applyVoi(window(50, 100, 'LINEAR_EXACT'), value))).toEqual([0, 0.5, 1]);
});

test('a sigmoid is a half at its centre and mirrors itself there', () => {
  const voi = window(40, 400, 'SIGMOID');
  expect(applyVoi(voi, 40)).toBe(0.5);
  fc.assert(
    fc.property(values, (value) => {
      expect(applyVoi(voi, 40 + value) + applyVoi(voi, 40 - value)).toBeCloseTo(1, 9);
    }),
  );
});

test('every window stays between black and white and never falls', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 70_000 }), shapes, values, values, (center, width, shape, a, b) => {
      const voi = window(center, width, shape);
      const [low, high] = [applyVoi(voi, Math.min(a, b)), applyVoi(voi, Math.max(a, b))];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});

test('a table holds its first entry below its first value and its last beyond its end', () => {
  const table = { first: 10, bits: 8, entries: [5, 100, 255], explanation: '' };
  const modality: Modality = { kind: 'table', table, unit: '' };
  expect([-9, 10, 11, 12, 900].map((stored) => applyModality(modality, stored))).toEqual([5, 5, 100, 255, 255]);
});

test('the range of a falling rescale begins at what the highest value becomes', () => {
  const format = { bitsStored: 8, isSigned: false } as Parameters<typeof modalityRange>[1];
  expect(modalityRange({ kind: 'rescale', slope: -2, intercept: 0, unit: '' }, format)).toEqual([-510, 0]);
});

test('MONOCHROME1 and an inverse presentation say the same, and both together turn greys round once', () => {
  const shown = (photometric: string, shape: 'IDENTITY' | 'INVERSE'): number => present({ photometric, shape }, 0.2);
  expect(shown('MONOCHROME2', 'IDENTITY')).toBe(0.2);
  expect(shown('MONOCHROME1', 'IDENTITY')).toBe(0.8);
  expect(shown('MONOCHROME2', 'INVERSE')).toBe(0.8);
  expect(shown('MONOCHROME1', 'INVERSE')).toBe(0.8);
});

test('a picture shows of each value what its trace says', () => {
  const any = fc.oneof(fc.integer({ min: -3000, max: 5000 }), fc.integer());
  fc.assert(
    fc.property(fc.array(any, { minLength: 1 }), shapes, (stored, shape) => {
      const steps = {
        modality: rescale,
        voi: window(40, 400, shape),
        presentation: { photometric: 'MONOCHROME1', shape: 'IDENTITY' as const },
      };
      const rgba = renderGrey(Int32Array.from(stored), steps);
      for (const [i, value] of stored.entries()) {
        const { shown } = trace(value, steps);
        expect([...rgba.subarray(4 * i, 4 * i + 4)]).toEqual([shown, shown, shown, 255]);
      }
    }),
  );
});
