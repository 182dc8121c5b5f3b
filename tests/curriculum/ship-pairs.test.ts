import { expect, test } from 'vitest';
import { join } from '../../src/curriculum/join.ts';
import { namePairs, shipContrasts, shipPairs } from '../../src/curriculum/ship-pairs.ts';
import { anItem, aPair, itemsFile, pairsOf, someEntries } from './build.ts';

const address = (path: string) => `/pacs/${path}`;
const why = 'A reason of its own, at length enough to teach.';
const retrieve = anItem({
  id: 'retrieve',
  options: [
    { id: 'move', text: 'A `C-MOVE` to the workstation', rationale: why },
    { id: 'get', text: 'A c-get from the archive', rationale: why },
    { id: 'both', text: 'C-GET, then C-MOVE', rationale: why },
    { id: 'response', text: 'A C-GET-RSP', rationale: why },
  ],
  answer: 'move',
});
const moveAndGet = aPair({
  id: 'c-move-and-c-get',
  a: '`C-MOVE`',
  b: 'C-GET',
  items: [
    { item: 'retrieve', options: ['get', 'both', 'response'] },
    { item: 'hosts-in-a-22', options: [] },
    { item: 'gone', options: ['c'] },
  ],
});
const curriculum = join(
  someEntries({
    items: [itemsFile([retrieve, anItem(), anItem({ id: 'gone', retired: true })])],
    pairs: [pairsOf([moveAndGet, aPair({ items: [{ item: 'retrieve', options: [] }] })])],
  }),
);

test('pairs belong to their domain, and lose the items that are no longer asked', () => {
  expect(curriculum.pairs.map(({ title, domain, path }) => `${title}, ${domain}, ${path}`)).toEqual([
    'C-MOVE and C-GET, it, pairs/#c-move-and-c-get',
    'All addresses and Host addresses, it, pairs/#block-and-hosts',
  ]);
  expect(curriculum.pairs[0]?.items.map(({ item }) => item)).toEqual(['retrieve', 'hosts-in-a-22']);
});

test('an item names the pairs that it tells apart, and only where there are any', () => {
  expect(namePairs('retrieve', curriculum)).toEqual({ pairs: ['c-move-and-c-get', 'block-and-hosts'] });
  expect(namePairs('elsewhere', curriculum)).toEqual({});
});

test('an item is shipped with the contrasts and the options that mix up', () => {
  expect(shipContrasts('retrieve', curriculum, address)).toEqual({
    contrasts: [
      {
        label: 'C-MOVE and C-GET',
        href: '/pacs/pairs/#c-move-and-c-get',
        options: ['get', 'both', 'response'],
      },
      { label: 'All addresses and Host addresses', href: '/pacs/pairs/#block-and-hosts', options: [] },
    ],
  });
  expect(shipContrasts('elsewhere', curriculum, address)).toEqual({});
});

test('what is taken for what is known only where an option names one of the two alone, and the key the other', () => {
  expect(shipPairs(curriculum, address)[0]).toEqual({
    id: 'c-move-and-c-get',
    a: 'C-MOVE',
    b: 'C-GET',
    contrast: '/pacs/pairs/#c-move-and-c-get',
    drill: '/pacs/practise/?pair=c-move-and-c-get&count=5',
    options: { retrieve: [['get', 'b'], ['both'], ['response']] },
  });
});

test('a pair whose items are all held for exams has no drill', () => {
  const items = ['one', 'two', 'three', 'four'].map((id) => anItem({ id }));
  const { pairs, competencies } = join(
    someEntries({
      items: [itemsFile(items)],
      pairs: [pairsOf(items.map(({ id }) => aPair({ id, items: [{ item: id, options: ['c'] }] })))],
    }),
  );
  const held = competencies.get('networking')?.held;
  expect(held?.size).toBe(1);
  expect(pairs.filter(({ drill }) => !drill).map(({ id }) => id)).toEqual([...(held ?? [])]);
});
