import { expect, test } from 'vitest';
import { orderParts } from '../../../src/engine/items/order-parts.ts';
import { complain } from '../../../src/islands/items/complain.ts';
import { aMatchingItem, aNumericItem, anOrderingItem, oneOfEach } from '../../engine/items/build.ts';

test('nothing given is complained of, and the key is not, in every type', () => {
  for (const item of oneOfEach) {
    const order = orderParts(item, 7);
    expect(complain(item, order, item.type === 'ordering' ? order : []), item.type).toMatch(/^[A-Z].*\.$/);
    expect(complain(item, order, item.keys), item.type).toBeUndefined();
  }
});

test('a number that cannot be read is said to be one', () => {
  expect(complain(aNumericItem(), [], ['12 MB'])).toContain('without its unit');
});

test('each left wants its match', () => {
  expect(complain(aMatchingItem(), [], ['small=large'])).toBe('Choose a match for each first.');
});

test('a step that was moved is enough', () => {
  expect(complain(anOrderingItem(), ['take', 'ask', 'offer'], ['ask', 'take', 'offer'])).toBeUndefined();
});
