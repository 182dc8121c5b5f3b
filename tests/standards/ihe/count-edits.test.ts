import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEdits } from '../../../src/standards/ihe/count-edits.ts';

test('letters added, dropped and changed are counted', () => {
  expect(countEdits('complete', 'completed', 3)).toBe(1);
  expect(countEdits('order', 'older', 3)).toBe(1);
  expect(countEdits('a', 'abcdef', 3)).toBe(4);
});

test('it is the same both ways, and none for the same text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (one, other) => {
      expect(countEdits(one, other, 9)).toBe(countEdits(other, one, 9));
      expect(countEdits(one, one, 9)).toBe(0);
    }),
  );
});
