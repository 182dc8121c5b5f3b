import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRegion, gradeHotspot, type Region } from '../../../src/engine/items/hotspot.ts';

const box: Region = { id: 'box', shape: { kind: 'rect', x: 10, y: 20, width: 30, height: 10 } };
const disc: Region = { id: 'disc', shape: { kind: 'circle', x: 70, y: 70, radius: 10 } };
const triangle: Region = {
  id: 'triangle',
  shape: {
    kind: 'polygon',
    points: [
      [50, 0],
      [100, 0],
      [100, 50],
    ],
  },
};
const regions = [box, disc, triangle];
const percent = fc.double({ min: 0, max: 100, noNaN: true });

test('regions are graded as a choice', () => {
  expect(gradeHotspot(['box'], ['box'])).toBe(1);
  expect(gradeHotspot(['box'], ['disc'])).toBe(0);
  expect(gradeHotspot(['box', 'disc'], ['box'])).toBe(1 / 2);
  expect(gradeHotspot(['box', 'disc'], ['box', 'disc', 'triangle'])).toBe(1 / 2);
});

test('a click falls into the region that holds it', () => {
  expect(findRegion(regions, { x: 25, y: 25 })).toBe('box');
  expect(findRegion(regions, { x: 63, y: 64 })).toBe('disc');
  expect(findRegion(regions, { x: 90, y: 10 })).toBe('triangle');
});

test('a click beside all regions falls into none', () => {
  expect(findRegion(regions, { x: 25, y: 35 })).toBeUndefined();
  expect(findRegion(regions, { x: 62, y: 62 })).toBeUndefined();
  expect(findRegion(regions, { x: 60, y: 30 })).toBeUndefined();
});

test('the edge belongs to a region', () => {
  expect(findRegion(regions, { x: 10, y: 20 })).toBe('box');
  expect(findRegion(regions, { x: 80, y: 70 })).toBe('disc');
  expect(findRegion(regions, { x: 75, y: 25 })).toBe('triangle');
  expect(findRegion(regions, { x: 100, y: 50 })).toBe('triangle');
});

test('of two that overlap the first is meant', () => {
  expect(findRegion([box, { ...box, id: 'other' }], { x: 20, y: 25 })).toBe('box');
});

test('a rectangle and the polygon of its corners hold the same points', () => {
  const corners: Region = {
    id: 'box',
    shape: {
      kind: 'polygon',
      points: [
        [10, 20],
        [40, 20],
        [40, 30],
        [10, 30],
      ],
    },
  };
  fc.assert(
    fc.property(percent, percent, (x, y) => {
      expect(findRegion([corners], { x, y })).toBe(findRegion([box], { x, y }));
    }),
  );
});

test('a hollow of a polygon is not in it', () => {
  const angle: Region = {
    id: 'angle',
    shape: {
      kind: 'polygon',
      points: [
        [0, 0],
        [90, 0],
        [90, 30],
        [30, 30],
        [30, 90],
        [0, 90],
      ],
    },
  };
  expect(findRegion([angle], { x: 60, y: 60 })).toBeUndefined();
  expect(findRegion([angle], { x: 15, y: 60 })).toBe('angle');
});
