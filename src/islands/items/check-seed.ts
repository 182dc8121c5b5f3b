import type { PosedItem } from '../../engine/bank.ts';
import { orderParts } from '../../engine/items/order-parts.ts';

/** The seed of items inside lessons: what is shown does not change when an island wakes. */
export const checkSeed = 1;

/** The ids of what an item inside a lesson offers, in the order shown. */
export function orderChecked(item: PosedItem): string[] {
  return orderParts(item, checkSeed);
}
