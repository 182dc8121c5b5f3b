import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharesOf, type Candidate } from '../../../src/engine/exam/blueprint.ts';
import { drawForm, type Form, type FormRequest } from '../../../src/engine/exam/form.ts';
import { anItem } from '../build.ts';
import { history, metOn, plainBank, sections, tangledBank } from './build.ts';

const requests: fc.Arbitrary<FormRequest> = fc.record({
  sections: fc.constant(sections),
  candidates: tangledBank,
  count: fc.nat(12),
  trial: fc.nat(4),
  seed: fc.nat(2 ** 32 - 1),
  items: history,
});

function draw(fields: Partial<FormRequest>): Form {
  return drawForm({ sections, candidates: [], count: 10, seed: 42, items: {}, ...fields });
}

function clash(a: Candidate, b: Candidate): boolean {
  const areVariants = a.variants !== undefined && a.variants === b.variants;
  return areVariants || (a.notWith ?? []).includes(b.id) || (b.notWith ?? []).includes(a.id);
}

function countBy<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(things, key)].map(([name, group]) => [name, group.length]));
}

const drawnIds = ({ items }: Form) => items.map(({ item }) => item.id).toSorted();

test('a form holds no item twice, none that is retired, and none that its section does not ask for', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const { items } = drawForm(request);
      expect(new Set(items.map(({ item }) => item.id)).size).toBe(items.length);
      for (const { item, section } of items) {
        expect(request.candidates).toContain(item);
        expect(item.retired).toBeUndefined();
        expect(sections.find(({ id }) => id === section)?.competencies).toContain(item.competency);
      }
    }),
  );
});

test('no two items of a form are variants, or give one another away', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const { items } = drawForm(request);
      const clashes = items.filter((a, i) => items.slice(i + 1).some((b) => clash(a.item, b.item)));
      expect(clashes).toEqual([]);
    }),
  );
});

test('each section has its share, or the form says what it lacks', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const { items, short } = drawForm(request);
      const counting = sharesOf(sections, request.count);
      const onTrial = sharesOf(sections, request.trial ?? 0);
      sections.forEach(({ id }, i) => {
        const wanted = (counting[i] ?? 0) + (onTrial[i] ?? 0);
        const got = items.filter(({ section }) => section === id).length;
        expect(short.find(({ section }) => section === id)).toEqual(
          got < wanted ? { section: id, wanted, got } : undefined,
        );
        expect(got).toBeLessThanOrEqual(wanted);
      });
    }),
  );
});

test('where no items clash a section is short only if all that it could have are drawn', () => {
  fc.assert(
    fc.property(requests, ({ candidates: tangled, ...request }) => {
      const candidates = tangled.map(({ variants: _, notWith: __, ...item }) => item);
      const { short } = drawForm({ ...request, candidates });
      for (const { section, got } of short) {
        const competencies = sections.find(({ id }) => id === section)?.competencies ?? [];
        const pool = candidates.filter(({ competency, retired }) => competencies.includes(competency) && !retired);
        expect(got).toBe(pool.length);
      }
    }),
  );
});

test('items that do not count are drawn by the outline too, and come after those that count', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const { items } = drawForm(request);
      sections.forEach(({ id }, i) => {
        const own = items.filter(({ section }) => section === id);
        const counting = sharesOf(sections, request.count)[i] ?? 0;
        expect(own.filter(({ trial }) => !trial).length).toBe(Math.min(own.length, counting));
      });
    }),
  );
});

test('items of one case stand together', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const cases = drawForm(request).items.map(({ item }) => item.case ?? `alone ${item.id}`);
      const runs = cases.filter((name, i) => name !== cases[i - 1]);
      expect(new Set(runs).size).toBe(runs.length);
    }),
  );
});

test('the same request gives the same form, and another seed another', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(drawForm(request)).toEqual(drawForm(structuredClone(request)));
    }),
  );
  const candidates = plainBank(20);
  expect(drawnIds(draw({ candidates, seed: 1 }))).not.toEqual(drawnIds(draw({ candidates, seed: 2 })));
});

test('the competencies of a section differ by one item at most', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 30 }), (seed, count) => {
      const { items } = draw({ candidates: plainBank(20), seed, count });
      const counts = countBy(items, ({ item }) => item.competency);
      expect(Math.abs((counts['networking'] ?? 0) - (counts['dicom-networking'] ?? 0))).toBeLessThanOrEqual(1);
    }),
  );
});

test('for the sake of a case at most one competency of a section is one item short of its even share', () => {
  const competencies = ['a', 'b', 'c', 'd', 'e', 'f'];
  const candidates = competencies.flatMap((competency) =>
    Array.from({ length: 8 }, (_, i) =>
      anItem({ id: `${competency}${i}`, competency, ...(i < 6 ? { case: `${competency}-case-${i % 2}` } : {}) }),
    ),
  );
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 20 }), (seed, count) => {
      const { items } = draw({ sections: [{ id: 's', weight: 1, competencies }], candidates, seed, count });
      const counts = countBy(items, ({ item }) => item.competency);
      const even = Math.floor(count / competencies.length);
      const lacking = competencies.map((id) => Math.max(0, even - (counts[id] ?? 0)));
      expect(lacking.reduce((sum, lack) => sum + lack, 0)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a section has the levels that its candidates have', () => {
  const levels = ['recall', 'apply', 'apply', 'analyse'] as const;
  const candidates = plainBank(20).map((item, i) => ({ ...item, level: levels[i % 4] ?? 'apply' }));
  for (const seed of [1, 2, 3, 4, 5]) {
    const { items } = draw({ candidates, seed, count: 40 });
    const networks = items.filter(({ section }) => section === 'networks');
    expect(countBy(networks, ({ item }) => item.level)).toEqual({ recall: 6, apply: 12, analyse: 6 });
  }
});

test('what is held for exams and was never met comes first, then what was never met, then what was met longest ago', () => {
  const candidates = plainBank(8).map((item, i) => ({ ...item, ...(i % 8 < 2 ? { held: true as const } : {}) }));
  const items = Object.fromEntries(candidates.map(({ id }, i) => [id, metOn(i % 8)]));
  const archive = (met: Record<string, ReturnType<typeof metOn>>) =>
    draw({ candidates, items: met })
      .items.filter(({ section }) => section === 'archives')
      .map(({ item }) => item.id)
      .toSorted();
  const { 'archiving-1': _held, 'archiving-5': _never, ...rest } = items;
  for (const seed of [1, 2, 3, 4]) {
    const fresh = drawnIds(draw({ candidates, seed }));
    expect(fresh).toEqual(expect.arrayContaining(['archiving-0', 'archiving-1']));
  }
  expect(archive(items)).toEqual(['archiving-0', 'archiving-1', 'archiving-2']);
  expect(archive(rest)).toEqual(['archiving-0', 'archiving-1', 'archiving-5']);
  const { 'archiving-6': _, ...fewer } = rest;
  expect(archive(fewer)).toEqual(['archiving-1', 'archiving-5', 'archiving-6']);
});

test('a second form repeats nothing of the first while the bank has enough', () => {
  const candidates = plainBank(12);
  const first = drawnIds(draw({ candidates, count: 20 }));
  const items = Object.fromEntries(first.map((id) => [id, metOn(1)]));
  const second = drawnIds(draw({ candidates, count: 20, items, seed: 43 }));
  expect(second.filter((id) => first.includes(id))).toEqual([]);
});

test('a case comes in with at least two of its items where there is room and another', () => {
  const candidates = plainBank(12).map((item, i) => ({
    ...item,
    ...(i % 12 < 6 ? { case: `${item.competency}-${i % 3}` } : {}),
  }));
  let found = 0;
  for (let seed = 0; seed < 50; seed++) {
    const { items } = draw({ candidates, seed, count: 20 });
    const cased = items.flatMap(({ item }) => item.case ?? []);
    found += cased.length;
    expect(Object.values(countBy(cased, (name) => name)).every((count) => count === 2)).toBe(true);
  }
  expect(found).toBeGreaterThan(200);
});

test('an item of a case is drawn alone where nothing else is left', () => {
  const candidates = [
    anItem({ id: 'a', competency: 'archiving', case: 'k' }),
    anItem({ id: 'b', competency: 'archiving', case: 'k', notWith: ['a'] }),
  ];
  const only = [{ id: 's', weight: 1, competencies: ['archiving'] }];
  expect(draw({ sections: only, candidates, count: 2 })).toMatchObject({
    items: [{ section: 's' }],
    short: [{ section: 's', wanted: 2, got: 1 }],
  });
});

test('without candidates a form is empty and short of everything', () => {
  expect(draw({})).toEqual({
    items: [],
    short: [
      { section: 'networks', wanted: 6, got: 0 },
      { section: 'archives', wanted: 3, got: 0 },
      { section: 'privacy', wanted: 1, got: 0 },
    ],
  });
});
