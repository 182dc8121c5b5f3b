import { expect, test } from 'vitest';
import { hotspot } from '../../../src/schema/item/hotspot.ts';
import { anyItem, rationale } from './build.ts';

const shapes = [
  { kind: 'rect', x: 0, y: 0, width: 10, height: 10 },
  { kind: 'circle', x: 50, y: 50, radius: 5 },
  {
    kind: 'polygon',
    points: [
      [80, 80],
      [90, 80],
      [90, 90],
    ],
  },
];
const regions = shapes.map((shape) => ({ id: shape.kind, label: `The ${shape.kind}`, shape, rationale }));
const diagram = '<svg viewBox="0 0 100 100"><rect width="10" height="10"/></svg>';
const valid = { ...anyItem, type: 'hotspot', diagram, alt: 'Three shapes', regions, answer: ['rect'] };

test('a diagram with described regions is an item', () => {
  expect(hotspot.safeParse(valid).success).toBe(true);
});

test('a picture is an image or a diagram, one of them', () => {
  const { diagram: _, ...without } = valid;
  expect(hotspot.safeParse({ ...without, image: 'images/grid.png' }).success).toBe(true);
  expect(hotspot.safeParse({ ...valid, image: 'images/grid.png' }).success).toBe(false);
  expect(hotspot.safeParse(without).success).toBe(false);
});

test('what the policy of a page refuses is refused in a diagram', () => {
  for (const part of [
    '<style>a{}</style>',
    '<g style="fill:red"/>',
    '<g onclick="f()"/>',
    '<script/>',
    '<use href="https://a.b/c"/>',
  ]) {
    expect(hotspot.safeParse({ ...valid, diagram: `<svg>${part}</svg>` }).success).toBe(false);
  }
  expect(hotspot.safeParse({ ...valid, diagram: '<svg><use href="#a"/></svg>' }).success).toBe(true);
});

test('a shape lies on the picture', () => {
  const outside = { ...regions[0], shape: { kind: 'circle', x: 120, y: 0, radius: 5 } };
  expect(hotspot.safeParse({ ...valid, regions: [...regions, outside] }).success).toBe(false);
});
