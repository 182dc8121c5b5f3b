import type { Shape } from '../../schema/item/hotspot.ts';
import { gradeChoice } from './choice.ts';

/** What a view must know of a region to say where a click fell. */
export interface Region {
  id: string;
  shape: Shape;
}

/** A point of the picture, from the left and from above, from 0 to 100 each. */
export interface Point {
  x: number;
  y: number;
}

/** Graded as a choice of regions: each wrong one takes away what a right one gives. Keys and response are region ids. */
export function gradeHotspot(keys: readonly string[], response: readonly string[]): number {
  return gradeChoice(keys, response);
}

/** The id of the first region that holds the point; its edge belongs to it. */
export function findRegion(regions: readonly Region[], point: Point): string | undefined {
  return regions.find(({ shape }) => holds(shape, point))?.id;
}

function holds(shape: Shape, { x, y }: Point): boolean {
  switch (shape.kind) {
    case 'rect':
      return x >= shape.x && x <= shape.x + shape.width && y >= shape.y && y <= shape.y + shape.height;
    case 'circle':
      return Math.hypot(x - shape.x, y - shape.y) <= shape.radius;
    case 'polygon':
      return isInside(shape.points, x, y);
  }
}

/** A ray to the right leaves a polygon through an odd number of its edges; its edge itself belongs to it. */
function isInside(points: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let crossings = 0;
  for (const [i, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
    const turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    const isBeside = (x - x1) * (x - x2) <= 0 && (y - y1) * (y - y2) <= 0;
    if (turn === 0 && isBeside) return true;
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) crossings++;
  }
  return crossings % 2 === 1;
}
