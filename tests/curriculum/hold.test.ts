import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdForExams } from '../../src/curriculum/hold.ts';
import { anItem } from './build.ts';

const items = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{3,8}$/), fc.constantFrom('one', 'two', 'three')), {
    selector: ([id]) => id,
    maxLength: 40,
  })
  .map((pairs) => pairs.map(([id, outcome]) => anItem({ id, outcome })));

test('at most a quarter is held, none that stands in a lesson, and every outcome keeps one', () => {
  fc.assert(
    fc.property(items, fc.nat(5), (own, shown) => {
      const inLessons = new Set(own.slice(0, shown).map(({ id }) => id));
      const held = holdForExams(own, inLessons);
      expect(held.size).toBeLessThanOrEqual(own.length / 4);
      expect([...held].filter((id) => inLessons.has(id))).toEqual([]);
      const left = own.filter(({ id }) => !held.has(id));
      expect(new Set(left.map(({ outcome }) => outcome))).toEqual(new Set(own.map(({ outcome }) => outcome)));
    }),
  );
});

test('what is held does not hang on the order of the items', () => {
  fc.assert(
    fc.property(items, (own) => {
      expect(holdForExams(own.toReversed(), new Set())).toEqual(holdForExams(own, new Set()));
    }),
  );
});

test('with enough to choose from, a quarter is held', () => {
  const own = Array.from({ length: 16 }, (_, i) => anItem({ id: `item-${i}`, outcome: `outcome-${i % 4}` }));
  expect(holdForExams(own, new Set()).size).toBe(4);
});
