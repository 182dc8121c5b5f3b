import { expect, test } from 'vitest';
import { compareTables } from '../../src/tools/peers/compare-tables.ts';

const { agreed, disagreed, unstated, unused } = await compareTables();

test('the profile does what Orthanc does, to every attribute of the table, but where a difference is stated', () => {
  expect(unstated).toEqual([]);
});

test('every stated difference is one', () => {
  expect(unused).toEqual([]);
});

test('most of what both change they change alike, and Orthanc changes nothing that the bench keeps as it was', () => {
  expect(agreed).toBeGreaterThanOrEqual(600);
  expect(agreed).toBeGreaterThan(2 * disagreed.length);
  // Two sequences whose items the bench goes through, and a type that allows emptiness, are told as kept.
  const kept = disagreed.filter(({ ours }) => ours === 'kept').map(({ path }) => path);
  expect(new Set(kept.map((path) => path.slice(0, 9))).size).toBeLessThanOrEqual(8);
});
