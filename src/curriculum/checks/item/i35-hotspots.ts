import { findRegion } from '../../../engine/items/hotspot.ts';
import type { Shape } from '../../../schema/item/hotspot.ts';
import { itemRule, type Fault } from '../../rule.ts';

/** Who points at the right place must be understood so, and who chooses from the list must have something to choose. */
export const hotspotRegions = itemRule({
  id: 'I35',
  sentence: 'The regions of a picture are told apart, and not all of them are right.',
  severity: 'error',
  advice: 'Draw the regions apart from one another, and add one that is not right.',
  find: ({ item }) => {
    if (item.type !== 'hotspot') return [];
    const hidden = item.regions.flatMap(({ id, label: text, shape }): Fault[] => {
      const found = findRegion(item.regions, middleOf(shape));
      if (found === id) return [];
      const where = found === undefined ? 'outside it' : `in the region “${found}”`;
      return [{ text, wrong: `The middle of the region “${id}” lies ${where}.` }];
    });
    const isAllRight = item.regions.every(({ id }) => item.answer.includes(id));
    return isAllRight ? [...hidden, { wrong: 'Every region is right.' }] : hidden;
  },
});

function middleOf(shape: Shape): { x: number; y: number } {
  switch (shape.kind) {
    case 'rect':
      return { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
    case 'circle':
      return shape;
    case 'polygon': {
      const mean = (axis: 0 | 1) => shape.points.reduce((sum, point) => sum + point[axis], 0) / shape.points.length;
      return { x: mean(0), y: mean(1) };
    }
  }
}
