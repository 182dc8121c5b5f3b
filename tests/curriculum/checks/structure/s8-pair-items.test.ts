import { expect, test } from 'vitest';
import { pairItems } from '../../../../src/curriculum/checks/structure/s8-pair-items.ts';
import type { Item } from '../../../../src/schema/item.ts';
import { aMultipleChoice, anItem, aPair, itemsFile, pairsOf, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const ofItems = (...items: { item: string; options: string[] }[]) =>
  someEntries({ pairs: [pairsOf([aPair({ items })])] });
const told = (...items: { item: string; options: string[] }[]) =>
  findings(pairItems, ofItems(...items)).map(({ wrong }) => wrong);

expectPair(pairItems, {
  fails: ofItems({ item: 'hosts-in-a-22', options: ['b'] }),
  passes: ofItems({ item: 'hosts-in-a-22', options: ['a', 'c'] }, { item: 'small-blocks', options: [] }),
});

test('an option that the item does not have, and one that is right, are told', () => {
  expect(told({ item: 'hosts-in-a-22', options: ['z', 'c'] }, { item: 'small-blocks', options: ['a'] })).toEqual([
    '“hosts-in-a-22” has no option “z”.',
    'The option “a” of “small-blocks” is right.',
  ]);
});

test('an item without options has none that mix up', () => {
  const { options: _, order: __, answer: ___, ...base } = anItem({ id: 'in-order' });
  const steps = ['x', 'y', 'z'].map((id) => ({ id, text: id }));
  const ordering: Item = { ...base, type: 'ordering', steps, rationale: 'One after the other, as it is done.' };
  const pairs = [pairsOf([aPair({ items: [{ item: 'in-order', options: ['x'] }] })])];
  expect(findings(pairItems, someEntries({ pairs, items: [itemsFile([ordering])] }))).toMatchObject([
    { wrong: '“in-order” is an item without options, and “x” is named as one of them.' },
  ]);
});

test('a pair whose items are all retired, or that names one twice, is told', () => {
  const retired = someEntries({
    items: [itemsFile([anItem({ retired: true }), aMultipleChoice({ id: 'small-blocks' })])],
    pairs: [pairsOf([aPair()])],
  });
  expect(findings(pairItems, retired)).toMatchObject([
    { id: 'block-and-hosts', wrong: 'No item of it is asked any more.' },
  ]);
  const twice = { item: 'hosts-in-a-22', options: ['c'] };
  expect(told(twice, twice)).toEqual(['It names the item “hosts-in-a-22” twice.']);
});
