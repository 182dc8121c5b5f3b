import { expect, test } from 'vitest';
import { cognitiveMix } from '../../../../src/curriculum/checks/bank/b12-cognitive-mix.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const bank = (recall: number, other: number) =>
  entriesOf(
    ...Array.from({ length: recall + other }, (_, i) =>
      anItem({ id: `item-${i}`, level: i < recall ? 'recall' : 'analyse' }),
    ),
  );

expectPair(cognitiveMix, { fails: bank(5, 6), passes: bank(4, 6) });

test('a competency of which too much is recalled is told', () => {
  expect(findings(cognitiveMix, bank(5, 6))).toEqual([
    { file: 'content/items/it/networking.yaml', wrong: '5 of 11 items of networking ask for recall alone.' },
  ]);
});

test('one with too few items, or without a lesson, is not judged yet', () => {
  expect(findings(cognitiveMix, bank(9, 0))).toEqual([]);
  expect(findings(cognitiveMix, { ...bank(10, 0), lessons: [] })).toEqual([]);
});
