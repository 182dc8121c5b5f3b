import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexItem } from '../../src/engine/bank.ts';
import { confidences } from '../../src/engine/event.ts';
import { filterItems, states, without, type Filter, type Known } from '../../src/engine/filter.ts';
import { anItem, noon } from './build.ts';

const ids = Array.from({ length: 8 }, (_, i) => `i${i}`);
const id = fc.constantFrom(...ids);

const items: fc.Arbitrary<IndexItem[]> = fc.uniqueArray(
  fc
    .record(
      {
        id,
        level: fc.constantFrom('recall' as const, 'analyse' as const),
        type: fc.constantFrom('matching' as const, 'numeric' as const),
        case: fc.constantFrom('case-1', 'case-2'),
        pairs: fc.subarray(['p1', 'p2'], { minLength: 1 }),
        held: fc.constant(true as const),
        retired: fc.constant(true as const),
      },
      { requiredKeys: ['id', 'level', 'type'] },
    )
    .map(anItem),
  { selector: (item) => item.id, maxLength: ids.length, size: 'max' },
);

const known: fc.Arbitrary<Known> = fc.record({
  items: fc.dictionary(
    id,
    fc.record({
      attempts: fc.integer({ min: 1, max: 9 }),
      lastAt: fc.constant(noon),
      lastScore: fc.constantFrom(0, 0.5, 1),
      lastConfidence: fc.constantFrom(undefined, ...confidences),
    }),
  ),
  flagged: fc.dictionary(id, fc.constant(true as const)),
  notes: fc.dictionary(id, fc.constant('Look again.')),
});

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    state: fc.constantFrom(...states),
    level: fc.constantFrom('recall' as const, 'analyse' as const),
    type: fc.constantFrom('matching' as const, 'numeric' as const),
    case: fc.constantFrom('case-1', 'case-2'),
    pair: fc.constantFrom('p1', 'p2'),
  },
  { requiredKeys: [] },
);

const newcomer: Known = { items: {}, flagged: {}, notes: {} };

function met(lastScore: number, lastConfidence: (typeof confidences)[number] = 'think-so') {
  return { attempts: 1, lastAt: noon, lastScore, lastConfidence };
}

function left(some: IndexItem[], filter: Filter, of: Partial<Known> = {}): string[] {
  return filterItems(some, filter, { ...newcomer, ...of }).map((item) => item.id);
}

test('a filter makes nothing up, repeats nothing and keeps the order', () => {
  fc.assert(
    fc.property(items, filters, known, (some, filter, of) => {
      const kept = new Set(filterItems(some, filter, of));
      expect([...kept]).toEqual(some.filter((item) => kept.has(item)));
    }),
  );
});

test('what a filter leaves is what its parts leave, one after the other', () => {
  fc.assert(
    fc.property(items, filters, known, (some, { state, ...rest }, of) => {
      const stateOnly: Filter = state ? { state } : {};
      const parts = Object.entries(rest).map(([part, value]) => ({ ...stateOnly, [part]: value }) as Filter);
      const inTurn = [stateOnly, ...parts].reduce((among, part) => filterItems(among, part, of), some);
      expect(inTurn).toEqual(filterItems(some, { ...stateOnly, ...rest }, of));
    }),
  );
});

test('level, type, case and pair only ever narrow: leaving one out leaves no less', () => {
  fc.assert(
    fc.property(items, filters, known, (some, filter, of) => {
      for (const part of ['level', 'type', 'case', 'pair'] as const)
        expect(filterItems(some, without(filter, part), of)).toEqual(
          expect.arrayContaining(filterItems(some, filter, of)),
        );
    }),
  );
});

test('every item not met is unseen, and every other is either right, missed, or sure and wrong among the missed', () => {
  fc.assert(
    fc.property(items, known, (some, of) => {
      const open = some.map(({ held: _, ...item }) => item);
      const [unseen, missed, sure] = (['unseen', 'missed', 'sure-and-wrong'] as const).map((state) =>
        left(open, { state }, of),
      );
      expect(missed).toEqual(expect.arrayContaining(sure!));
      for (const item of open.filter(({ retired }) => !retired)) {
        expect(unseen!.includes(item.id)).toBe(!(item.id in of.items));
        expect(missed!.includes(item.id)).toBe((of.items[item.id]?.lastScore ?? 1) < 1);
      }
    }),
  );
});

test('a retired item is never left', () => {
  fc.assert(
    fc.property(items, filters, known, (some, filter, of) => {
      expect(filterItems(some, filter, of).filter(({ retired }) => retired)).toEqual([]);
    }),
  );
});

test('an item held for exams comes only where the learner goes back to what they met', () => {
  fc.assert(
    fc.property(items, filters, known, (some, filter, of) => {
      const shown = filterItems(some, filter, of).filter(({ held }) => held);
      const goesBack = filter.state !== undefined && filter.state !== 'unseen';
      expect(shown.every((item) => goesBack && item.id in of.items)).toBe(true);
    }),
  );
  const held = [anItem({ id: 'a', held: true })];
  expect(left(held, { state: 'missed' }, { items: { a: met(0) } })).toEqual(['a']);
  expect(left(held, {}, { items: { a: met(0) } })).toEqual([]);
});

test('each state leaves what it says', () => {
  const some = ['new', 'right', 'half', 'wrong'].map((each) => anItem({ id: each }));
  const of = { items: { right: met(1, 'sure'), half: met(0.5), wrong: met(0, 'sure') } };
  expect(left(some, { state: 'unseen' }, of)).toEqual(['new']);
  expect(left(some, { state: 'missed' }, of)).toEqual(['half', 'wrong']);
  expect(left(some, { state: 'sure-and-wrong' }, of)).toEqual(['wrong']);
  expect(left(some, { state: 'flagged' }, { ...of, flagged: { right: true } })).toEqual(['right']);
  expect(left(some, { state: 'noted' }, { ...of, notes: { half: 'Why?' } })).toEqual(['half']);
});

test('an item of several pairs is left by each of them, and one of none by no pair', () => {
  const some = [
    anItem({ id: 'both', pairs: ['p1', 'p2'] }),
    anItem({ id: 'one', pairs: ['p1'] }),
    anItem({ id: 'none' }),
  ];
  expect(left(some, { pair: 'p1' })).toEqual(['both', 'one']);
  expect(left(some, { pair: 'p2' })).toEqual(['both']);
});
