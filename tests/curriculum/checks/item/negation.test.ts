import { expect, test } from 'vitest';
import { isNegative } from '../../../../src/curriculum/checks/item/negation.ts';

test('a text that denies is negative, and one that only has the letters is not', () => {
  for (const text of ['It is **not** so', 'No archive', "It doesn't", 'Nothing at all', 'Nobody', 'Without an order'])
    expect(isNegative(text)).toBe(true);
  for (const text of ['A note', 'Another one', 'North', 'With an order']) expect(isNegative(text)).toBe(false);
});
