import { expect, test } from 'vitest';
import { numeric } from '../../../src/schema/item/numeric.ts';
import { anyItem, rationale } from './build.ts';

const valid = {
  ...anyItem,
  type: 'numeric',
  answer: 42,
  unit: 's',
  tolerance: { relative: 0.02 },
  rationale,
  slips: [{ value: 5.25, rationale }],
};

test('a number with its unit, tolerance and slips is an item', () => {
  expect(numeric.safeParse(valid).success).toBe(true);
  expect(numeric.safeParse({ ...valid, tolerance: { absolute: 0 }, units: ['s', 'min'] }).success).toBe(true);
});

test('a tolerance is absolute or relative, one of them, and not more than a fifth', () => {
  for (const tolerance of [{}, { absolute: 1, relative: 0.1 }, { relative: 2 }, { relative: 0 }, { absolute: -1 }]) {
    expect(numeric.safeParse({ ...valid, tolerance }).success).toBe(false);
  }
});

test('a numeric item without slips teaches too little', () => {
  expect(numeric.safeParse({ ...valid, slips: [] }).success).toBe(false);
});
