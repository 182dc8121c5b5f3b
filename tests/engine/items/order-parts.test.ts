import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderParts } from '../../../src/engine/items/order-parts.ts';
import { aBankItem } from '../build.ts';
import { aCalculationItem, aHotspotItem, aMatchingItem, aNumericItem, anOrderingItem } from './build.ts';
import { poseItem } from '../../../src/engine/items/pose.ts';

const seeds = fc.integer();

test('steps are all shown, never in their right order, and always alike for a seed', () => {
  const item = anOrderingItem();
  fc.assert(
    fc.property(seeds, (seed) => {
      const shown = orderParts(item, seed);
      expect(shown.toSorted()).toEqual(item.keys.toSorted());
      expect(shown).not.toEqual(item.keys);
      expect(orderParts(item, seed)).toEqual(shown);
    }),
  );
});

test('rights are shown with the distractors among them', () => {
  const item = aMatchingItem();
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(orderParts(item, seed).toSorted()).toEqual(['all', 'large', 'small']);
    }),
  );
  expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => orderParts(item, seed).join())).size).toBeGreaterThan(1);
});

test('what has an order of its own keeps it', () => {
  expect(orderParts(aBankItem({ order: 'as-written' }), 7)).toEqual(['a', 'b', 'c', 'd']);
  expect(orderParts(aHotspotItem(), 7)).toEqual(['first', 'second', 'third']);
  const numbers = orderParts(poseItem(aCalculationItem(), 7), 7).map(Number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(numbers).toHaveLength(4);
  expect(orderParts(aNumericItem(), 7)).toEqual([]);
});
