import { expect, test } from 'vitest';
import { gradeCalculation } from '../../../src/engine/items/grade-calculation.ts';

test('one key is an option, and three are a number with its unit and tolerance', () => {
  expect(gradeCalculation(['1022'], ['1022'])).toBe(1);
  expect(gradeCalculation(['1022'], ['1,022'])).toBe(0);
  expect(gradeCalculation(['1022', 'addresses', '±0.5'], ['1,022'])).toBe(1);
  expect(gradeCalculation(['1022', 'addresses', '±0.5'], ['1,023'])).toBe(0);
});
