import { expect, test } from 'vitest';
import { median } from '../../../src/tools/starlight/median.ts';

test('the median is the value in the middle by size, of an even number the lower of two', () => {
  expect(median([10, 9, 200])).toBe(10);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([])).toBeNaN();
});
