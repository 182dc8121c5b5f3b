import { expect, test } from 'vitest';
import { explain } from '../../../src/islands/items/explain.ts';
import { aBankItem } from '../../engine/build.ts';
import { aHotspotItem, aMatchingItem, aNumericItem, anOrderingItem, oneOfEach } from '../../engine/items/build.ts';

test('every type says what is right and gives a reason', () => {
  for (const item of oneOfEach) {
    const right = explain(item).filter(({ isRight }) => isRight);
    expect(right.length, item.type).toBeGreaterThan(0);
    for (const { text, why } of right)
      expect(
        [text, why].every((one) => one !== ''),
        item.type,
      ).toBe(true);
  }
});

test('options and regions stand in the order shown', () => {
  expect(explain(aBankItem(), ['d', 'c', 'b', 'a']).map(({ isRight }) => isRight)).toEqual([false, true, false, false]);
  expect(explain(aHotspotItem(), ['third', 'first', 'second']).map(({ text }) => text)).toEqual([
    'The third',
    'The first',
    'The second',
  ]);
});

test('an ordering is told whole, in its right order', () => {
  expect(explain(anOrderingItem())).toEqual([
    {
      isRight: true,
      text: 'Step <code>ask</code> → Step <code>offer</code> → Step <code>take</code>',
      why: 'Why so.',
    },
  ]);
});

test('rights are plain text, and put into HTML as such', () => {
  const [pair, , distractor] = explain(aMatchingItem());
  expect(pair).toEqual({ isRight: true, text: '<code>/30</code> – 2 &lt; 3', why: 'Why small.' });
  expect(distractor?.isRight).toBe(false);
});

test('numbers are written as this site writes them', () => {
  expect(explain(aNumericItem()).map(({ text }) => text)).toEqual(['1,234.5 MB', '9,876 MB']);
});
