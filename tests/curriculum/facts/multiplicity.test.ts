import { expect, test } from 'vitest';
import { fitsMultiplicity } from '../../../src/curriculum/facts/multiplicity.ts';

test.each([
  ['1', [1], [0, 2]],
  ['1-3', [1, 2, 3], [4]],
  ['2-n', [2, 3, 9], [1]],
  ['2-2n', [2, 4], [1, 3]],
  ['3-3n', [3, 6], [4]],
  ['1-n or 1', [1, 5], []],
])('a VM of %s takes %j and not %j values', (vm, fitting, others) => {
  expect(fitting.every((count) => fitsMultiplicity(vm, count))).toBe(true);
  expect(others.some((count) => fitsMultiplicity(vm, count))).toBe(false);
});
