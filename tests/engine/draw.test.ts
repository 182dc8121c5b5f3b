import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexItem } from '../../src/engine/bank.ts';
import { drawItems, type DrawRequest } from '../../src/engine/draw.ts';
import { confidences } from '../../src/engine/event.ts';
import type { ItemProgress } from '../../src/engine/fold.ts';
import { anItem, noon } from './build.ts';

const ids = Array.from({ length: 16 }, (_, i) => `i${i}`);

/** Items that stand in each other's way in every manner there is; `i0` is also the name of a case. */
const candidates: fc.Arbitrary<IndexItem[]> = fc.uniqueArray(
  fc
    .record(
      {
        id: fc.constantFrom(...ids),
        competency: fc.constantFrom('c1', 'c2', 'c3'),
        variants: fc.constantFrom('v1', 'v2'),
        case: fc.constantFrom('i0', 'case-1'),
        notWith: fc.subarray(ids, { minLength: 1, maxLength: 3 }),
        retired: fc.constantFrom(false, false, false, true),
      },
      { requiredKeys: ['id', 'competency'] },
    )
    .map(({ retired, ...fields }) => anItem({ ...fields, ...(retired ? { retired } : {}) })),
  // Left to itself, fast-check prefers lists too short for anything to clash.
  { selector: ({ id }) => id, maxLength: ids.length, size: 'max' },
);

const progress: fc.Arbitrary<ItemProgress> = fc.record({
  attempts: fc.integer({ min: 1, max: 9 }),
  lastAt: fc.integer({ min: noon, max: noon + 5 }),
  lastScore: fc.constantFrom(0, 0.5, 1, 1),
  lastConfidence: fc.constantFrom(undefined, ...confidences),
});

const requests: fc.Arbitrary<DrawRequest> = fc.record({
  candidates,
  count: fc.nat(12),
  seed: fc.nat(2 ** 32 - 1),
  items: fc.dictionary(fc.constantFrom(...ids), progress),
});

function clash(a: IndexItem, b: IndexItem): boolean {
  const ofOneFact = a.variants !== undefined && a.variants === b.variants;
  return ofOneFact || (a.notWith ?? []).includes(b.id) || (b.notWith ?? []).includes(a.id);
}

/** The kinds of items in the order in which they are due, and among those met the time. */
function due(progress: ItemProgress | undefined): number {
  if (!progress) return 2;
  if (progress.lastScore < 1) return progress.lastConfidence === 'sure' ? 0 : 1;
  return progress.lastAt;
}

function draw(fields: Partial<DrawRequest>): string[] {
  return drawItems({ candidates: [], count: 10, seed: 42, items: {}, ...fields }).map(({ id }) => id);
}

function met(lastAt: number, lastScore: number, lastConfidence: ItemProgress['lastConfidence'] = 'think-so') {
  return { attempts: 1, lastAt, lastScore, lastConfidence };
}

function pool(...ids: string[]): IndexItem[] {
  return ids.map((id) => anItem({ id }));
}

test('a draw never makes an item up, repeats one, or takes more than were asked for', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const drawn = drawItems(request);
      expect(drawn.every((item) => request.candidates.includes(item))).toBe(true);
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
      expect(drawn.length).toBeLessThanOrEqual(request.count);
    }),
  );
});

test('a draw never holds a retired item', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(drawItems(request).filter(({ retired }) => retired)).toEqual([]);
    }),
  );
});

test('a draw never holds two variants of one fact, or an item with one that gives it away', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const drawn = drawItems(request);
      const clashes = drawn.flatMap((a, i) => drawn.slice(i + 1).filter((b) => clash(a, b)));
      expect(clashes).toEqual([]);
    }),
  );
});

test('an item is left out only for others that are due as soon, or that it may not stand with', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const drawn = drawItems(request);
      const leftOut = request.candidates.filter((item) => !item.retired && !drawn.includes(item));
      const dueAt = ({ id }: IndexItem) => due(request.items[id]);
      const isWronged = (item: IndexItem) => {
        const sooner = drawn.filter((other) => dueAt(other) <= dueAt(item));
        return sooner.length < request.count && !sooner.some((other) => clash(item, other));
      };
      expect(leftOut.filter(isWronged)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('what was missed comes before what was never met, and that before what was met', () => {
  const items = { missed: met(noon, 0), 'in-part': met(noon, 0.5), known: met(noon - 1000, 1) };
  const candidates = pool('known', 'new', 'missed', 'in-part');
  expect(draw({ candidates, items, count: 2 }).toSorted()).toEqual(['in-part', 'missed']);
  expect(draw({ candidates, items, count: 3 }).toSorted()).toEqual(['in-part', 'missed', 'new']);
});

test('what was held for sure and was wrong comes before all else', () => {
  const items = { sure: met(noon, 0, 'sure'), guessed: met(noon, 0, 'guess'), thought: met(noon, 0, 'think-so') };
  for (let seed = 0; seed < 50; seed++)
    expect(draw({ candidates: pool('guessed', 'sure', 'thought'), items, seed, count: 1 })).toEqual(['sure']);
});

test('of the items met, those met longest ago come first', () => {
  const items = { today: met(noon, 1), 'last-week': met(noon - 7e8, 1, 'sure'), yesterday: met(noon - 1e8, 1) };
  for (let seed = 0; seed < 50; seed++)
    expect(draw({ candidates: pool('today', 'yesterday', 'last-week'), items, seed, count: 2 }).toSorted()).toEqual([
      'last-week',
      'yesterday',
    ]);
});

test('the variant that was missed is drawn, not its fellow', () => {
  const candidates = [anItem({ id: 'fellow', variants: 'v' }), anItem({ id: 'missed', variants: 'v' })];
  for (let seed = 0; seed < 50; seed++)
    expect(draw({ candidates, items: { missed: met(noon, 0) }, seed })).toEqual(['missed']);
});

test('an item that names another is not drawn with it, whichever of the two is due first', () => {
  const candidates = [anItem({ id: 'a', notWith: ['b'] }), anItem({ id: 'b' })];
  expect(draw({ candidates, items: { a: met(noon, 0) } })).toEqual(['a']);
  expect(draw({ candidates, items: { b: met(noon, 0) } })).toEqual(['b']);
});

test('the same seed gives the same draw', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(drawItems(structuredClone(request))).toEqual(drawItems(request));
    }),
  );
});

test('the draw of seed 42 never changes', () => {
  expect(draw({ candidates: pool(...ids), count: 6 })).toEqual(['i7', 'i4', 'i12', 'i0', 'i1', 'i15']);
});

test('over 10,000 seeds each of sixteen new items is drawn, and stands first, alike', () => {
  const seeds = 10_000;
  const count = 4;
  const times = { drawn: new Map<string, number>(), first: new Map<string, number>() };
  for (let seed = 0; seed < seeds; seed++) {
    const drawn = draw({ candidates: pool(...ids), count, seed });
    for (const id of drawn) times.drawn.set(id, (times.drawn.get(id) ?? 0) + 1);
    times.first.set(drawn[0]!, (times.first.get(drawn[0]!) ?? 0) + 1);
  }
  for (const [counts, share] of [
    [times.drawn, count / ids.length],
    [times.first, 1 / ids.length],
  ] as const) {
    const standardError = Math.sqrt(seeds * share * (1 - share));
    expect(counts.size).toBe(ids.length);
    for (const drawn of counts.values()) expect(Math.abs(drawn - seeds * share)).toBeLessThan(3 * standardError);
  }
});

test('a draw leaves what it was given as it was', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const before = structuredClone(request);
      drawItems(request);
      expect(request).toEqual(before);
    }),
  );
});

test('fewer than were asked for are drawn when there are no more', () => {
  expect(draw({ candidates: pool('a', 'b'), count: 10 }).toSorted()).toEqual(['a', 'b']);
  expect(draw({ candidates: [], count: 10 })).toEqual([]);
});

test('a count that is no whole number, as an address may ask for, is never exceeded', () => {
  expect(draw({ candidates: pool(...ids), count: 2.5 })).toHaveLength(2);
  expect(draw({ candidates: pool(...ids), count: 0.5 })).toEqual([]);
  expect(draw({ candidates: pool(...ids), count: -1 })).toEqual([]);
});

test('items of one case stay in a row', () => {
  fc.assert(
    fc.property(requests, (request) => {
      // Nothing else stands in the way, so that many items of one case are drawn.
      const candidates = request.candidates.map(({ variants: _v, notWith: _n, retired: _r, ...item }) => item);
      const cases = drawItems({ ...request, candidates, count: 12 }).map((item) => item.case);
      const rows = cases.filter((of, i) => of !== undefined && of !== cases[i - 1]);
      expect(rows).toEqual([...new Set(rows)]);
    }),
    { numRuns: 500 },
  );
});

test('what was held for sure and was wrong stands first', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const candidates = request.candidates.map(({ id, competency }) => anItem({ id, competency }));
      const kinds = drawItems({ ...request, candidates, count: 12 }).map(({ id }) => due(request.items[id]) === 0);
      expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)));
    }),
    { numRuns: 500 },
  );
});

test('neighbours differ in competency until only one competency is left', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const candidates = request.candidates.map(({ id, competency }) => anItem({ id, competency }));
      const competencies = drawItems({ ...request, candidates, count: 12, items: {} }).map(
        ({ competency }) => competency,
      );
      const first = competencies.findIndex((competency, i) => competency === competencies[i - 1]);
      const rest = first === -1 ? [] : competencies.slice(first);
      expect(new Set(rest).size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});
