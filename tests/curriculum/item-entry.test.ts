import { expect, test } from 'vitest';
import { keysOf, listChoices } from '../../src/curriculum/item-entry.ts';
import { aMultipleChoice, anItem, entriesOf } from './build.ts';
import { aCalculation, aHotspot, aMatching, aNumeric, anOrdering } from './items.ts';

test('keys are written as responses of the type are', () => {
  expect(keysOf(anItem())).toEqual(['b']);
  expect(keysOf(aMultipleChoice())).toEqual(['a', 'b']);
  expect(keysOf(anOrdering())).toEqual(['ask', 'offer', 'take']);
  expect(keysOf(aMatching())).toEqual(['small=small', 'large=large']);
  expect(keysOf(aNumeric())).toEqual(['2', 'MB', '±0.1']);
  expect(keysOf(aHotspot())).toEqual(['third']);
  expect(keysOf(aCalculation())).toEqual([]);
});

test('choices are those with options', () => {
  const entries = entriesOf(anItem(), anOrdering(), aMultipleChoice(), aNumeric());
  expect(listChoices(entries).map(({ item }) => item.id)).toEqual(['hosts-in-a-22', 'hosts-in-a-22']);
});
