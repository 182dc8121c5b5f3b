import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexItem } from '../../src/engine/bank.ts';
import type { ItemProgress } from '../../src/engine/fold.ts';
import { createRandom } from '../../src/engine/random.ts';
import { queueReviews, rotate, type ReviewRequest } from '../../src/engine/review.ts';
import { createScheduler, retrievability, type Card } from '../../src/engine/schedule.ts';
import { anItem, noon } from './build.ts';

const hour = 3_600_000;
const day = 24 * hour;

function aCard(outcome: string, fields: Partial<Card> = {}): Card {
  const lastReview = noon - 10 * day;
  const due = noon - 7 * day;
  return { outcome, due, stability: 3, difficulty: 5, reps: 1, lapses: 0, lastReview, zone: 60, ...fields };
}

function cardsOf(...cards: Card[]): Record<string, Card> {
  return Object.fromEntries(cards.map((card) => [card.outcome, card]));
}

function tried(lastScore: number, fields: Partial<ItemProgress> = {}): ItemProgress {
  return { attempts: 1, lastAt: noon - 10 * day, lastScore, lastConfidence: 'think-so', ...fields };
}

/** Items named by their outcome and a letter: `o1-a`. */
function items(...ids: string[]): IndexItem[] {
  return ids.map((id) => anItem({ id, outcome: id.slice(0, -2) }));
}

function queue(request: Partial<ReviewRequest>) {
  const usual = { cards: {}, items: [], progress: {}, domainOf: {}, now: noon, zone: 60, minutes: 20 };
  return queueReviews({ ...usual, secondsPerItem: 60, seed: 1, ...request });
}

function idsOf(request: Partial<ReviewRequest>): string[] {
  return queue(request).items.map(({ id }) => id);
}

/** Outcomes o0, o1 … of three domains, all due, each with two items. */
function many(count: number): Pick<ReviewRequest, 'cards' | 'items' | 'domainOf'> {
  const outcomes = Array.from({ length: count }, (_, n) => `o${n}`);
  return {
    cards: cardsOf(...outcomes.map((outcome, n) => aCard(outcome, { stability: 1 + n / 10 }))),
    items: outcomes.flatMap((outcome, n) =>
      ['a', 'b'].map((letter) => anItem({ id: `${outcome}-${letter}`, outcome, competency: `c${n % 6}` })),
    ),
    domainOf: { c0: 'd0', c1: 'd1', c2: 'd2', c3: 'd0', c4: 'd1', c5: 'd2' },
  };
}

test('what is due is asked, one item for each outcome, and nothing else', () => {
  const cards = cardsOf(aCard('o1'), aCard('o2', { due: noon + 3 * day, lastReview: noon }));
  expect(idsOf({ cards, items: items('o1-a', 'o1-b', 'o2-a', 'o3-a') })).toHaveLength(1);
  expect(queue({ cards, items: items('o1-a') }).items).toEqual(items('o1-a'));
});

test('nobody without cards has reviews', () => {
  expect(queue({ items: items('o1-a') })).toEqual({ items: [], backlog: { waiting: 0, days: 0 } });
});

test('what is due today is asked from 04:00 on', () => {
  const cards = cardsOf(aCard('o1', { due: Date.UTC(2026, 10, 21, 18), lastReview: noon - 3 * day }));
  const at = (now: number) => idsOf({ cards, items: items('o1-a'), now });
  expect(at(Date.UTC(2026, 10, 21, 2, 59))).toEqual([]);
  expect(at(Date.UTC(2026, 10, 21, 3))).toEqual(['o1-a']);
});

test('an outcome whose items are gone is passed over', () => {
  const retired = items('o2-a').map((item): IndexItem => ({ ...item, retired: true }));
  const cards = cardsOf(aCard('o1'), aCard('o2'));
  expect(queue({ cards, items: retired })).toEqual({ items: [], backlog: { waiting: 0, days: 0 } });
});

test('sure and wrong comes first, then other errors, then what is least remembered', () => {
  const cards = cardsOf(
    aCard('faint', { stability: 1 }),
    aCard('fainter', { stability: 0.5 }),
    aCard('firm', { stability: 9 }),
    aCard('wrong', { stability: 20, missed: 'unsure' }),
    aCard('sure', { stability: 40, missed: 'sure' }),
  );
  const progress = { 'wrong-a': tried(0.5), 'sure-a': tried(0, { lastConfidence: 'sure' }) };
  const asked = items('firm-a', 'faint-a', 'wrong-a', 'fainter-a', 'sure-a');
  for (let seed = 0; seed < 20; seed++)
    expect(idsOf({ cards, items: asked, progress, seed })).toEqual([
      'sure-a',
      'wrong-a',
      'fainter-a',
      'faint-a',
      'firm-a',
    ]);
});

test('an error on an outcome otherwise known is due from the next day and by the third', () => {
  const cards = cardsOf(aCard('o1', { due: noon + 30 * day, lastReview: noon - day, stability: 31 }));
  const asked = (missedBefore: number) =>
    idsOf({ cards, items: items('o1-a', 'o1-b'), progress: { 'o1-a': tried(0, { lastAt: noon - missedBefore }) } });
  expect(asked(hour)).toEqual([]);
  expect(asked(2 * day)).toEqual([]);
  expect(asked(3 * day)).toEqual(['o1-a']);
  const overdue = { cards: cardsOf(aCard('o1')), items: items('o1-a', 'o1-b') };
  expect(idsOf({ ...overdue, progress: { 'o1-a': tried(0, { lastAt: noon - hour }) } })).toEqual([]);
  expect(idsOf({ ...overdue, progress: { 'o1-a': tried(0, { lastAt: noon - day }) } })).toEqual(['o1-a']);
});

test('every error of an outcome comes back, and only the errors', () => {
  const cards = cardsOf(aCard('o1', { missed: 'unsure' }));
  const progress = { 'o1-a': tried(0), 'o1-b': tried(0), 'o1-c': tried(1) };
  expect(idsOf({ cards, items: items('o1-a', 'o1-b', 'o1-c', 'o1-d'), progress }).toSorted()).toEqual(['o1-a', 'o1-b']);
});

test('the missed item itself comes back until it is put right, then another', () => {
  const schedule = createScheduler();
  const progress: Record<string, ItemProgress> = {};
  let card: Card | undefined;
  let now = noon;
  const shown: string[] = [];
  for (const score of [0, 0, 0, 1, 1, 1]) {
    const [item] = card
      ? queue({ cards: { o1: card }, items: items('o1-a', 'o1-b'), progress, now }).items
      : items('o1-a');
    shown.push(item?.id ?? '');
    card = schedule(card, { outcome: 'o1', at: now, zone: 60, score, confidence: 'sure' });
    progress[item?.id ?? ''] = tried(score, { lastAt: now });
    now = card.due + day;
  }
  expect(shown).toEqual(['o1-a', 'o1-a', 'o1-a', 'o1-a', 'o1-b', 'o1-a']);
});

test('an error counts by its card, though its item was put right meanwhile, and by its item', () => {
  const firm = { stability: 50 };
  const cards = cardsOf(
    aCard('none', { stability: 0.1 }),
    aCard('item', { ...firm, stability: 51 }),
    aCard('card', { ...firm, missed: 'unsure' }),
    aCard('sure-item', { ...firm, stability: 61 }),
    aCard('sure-card', { ...firm, stability: 60, missed: 'sure' }),
  );
  const progress = { 'item-a': tried(0), 'sure-item-a': tried(0, { lastConfidence: 'sure' }), 'card-a': tried(1) };
  const asked = items('none-a', 'item-a', 'card-a', 'sure-item-a', 'sure-card-a');
  expect(idsOf({ cards, items: asked, progress, domainOf: { networking: 'it' } })).toEqual([
    'sure-card-a',
    'sure-item-a',
    'card-a',
    'item-a',
    'none-a',
  ]);
});

test('what is equally due comes in an order of the seed', () => {
  const request = { cards: cardsOf(aCard('o1'), aCard('o2')), items: items('o1-a', 'o2-a') };
  const firsts = Array.from({ length: 20 }, (_, seed) => idsOf({ ...request, seed })[0]);
  expect(new Set(firsts)).toEqual(new Set(['o1-a', 'o2-a']));
});

test('no more is asked than the day has minutes for, and the rest is told in days', () => {
  const { items: asked, backlog } = queue({ ...many(487), minutes: 20, secondsPerItem: 75 });
  expect(asked).toHaveLength(16);
  expect(backlog).toEqual({ waiting: 471, days: 30 });
});

test('what was done today counts against the day, not against the pace', () => {
  const request = { ...many(50), minutes: 20, secondsPerItem: 60 };
  expect(queue({ ...request, minutesSpent: 15 })).toMatchObject({
    items: { length: 5 },
    backlog: { waiting: 45, days: 3 },
  });
  expect(queue({ ...request, minutesSpent: 90 })).toMatchObject({ items: [], backlog: { waiting: 50, days: 3 } });
});

test('after an absence each day asks what is least remembered, until nothing waits', () => {
  const { cards, ...rest } = many(100);
  const schedule = createScheduler();
  const left: Record<string, Card> = { ...cards };
  const sizes: number[] = [];
  for (let now = noon; sizes.length < 5; now += day) {
    const { items: asked } = queue({ ...rest, cards: left, minutes: 30, now });
    sizes.push(asked.length);
    const recalls = (outcomes: string[]) => outcomes.map((id) => retrievability(left[id] as Card, { now, zone: 60 }));
    const waiting = Object.keys(left).filter(
      (id) => cards[id] === left[id] && asked.every(({ outcome }) => outcome !== id),
    );
    const chosen = asked.map(({ outcome }) => outcome).filter((id) => cards[id] === left[id]);
    expect(Math.max(0, ...recalls(chosen))).toBeLessThanOrEqual(Math.min(1, ...recalls(waiting)));
    for (const { outcome } of asked)
      left[outcome] = schedule(left[outcome], { outcome, at: now, zone: 60, score: 1, confidence: 'sure' });
  }
  expect(sizes).toEqual([30, 30, 30, 10, 0]);
});

test('what is put off is neither asked nor counted until then', () => {
  const request = { cards: cardsOf(aCard('o1'), aCard('o2')), items: items('o1-a', 'o2-a'), minutes: 1 };
  expect(queue({ ...request, snoozed: { o1: noon + 1 } })).toEqual({
    items: items('o2-a'),
    backlog: { waiting: 0, days: 0 },
  });
  expect(queue({ ...request, snoozed: { o1: noon } }).backlog.waiting).toBe(1);
});

test('an exam draws reviews before it, and one that is past does not', () => {
  const cards = cardsOf(aCard('o1', { due: noon + 90 * day, stability: 100 }));
  const request = { cards, items: items('o1-a') };
  expect(idsOf({ ...request, exam: noon + day })).toEqual(['o1-a']);
  expect(idsOf({ ...request, exam: noon + 30 * day })).toEqual([]);
  expect(idsOf({ ...request, exam: noon - 1 })).toEqual([]);
});

test('neither variants of one fact nor an item beside one that gives it away are asked on one day', () => {
  const [a, b, c] = items('o1-a', 'o2-a', 'o3-a') as [IndexItem, IndexItem, IndexItem];
  const cards = cardsOf(aCard('o1', { stability: 1 }), aCard('o2', { stability: 2 }), aCard('o3', { stability: 3 }));
  const variants = [{ ...a, variants: 'v' }, { ...b, variants: 'v' }, c];
  expect(idsOf({ cards, items: variants })).toEqual(['o1-a', 'o3-a']);
  expect(queue({ cards, items: [a, b, { ...c, notWith: ['o1-a'] }] }).backlog.waiting).toBe(1);
});

test('neighbours differ in domain wherever the mix allows it', () => {
  const anyMix = fc.array(fc.constantFrom('d1', 'd2', 'd3', 'd4'), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(anyMix, fc.nat(), (domains, seed) => {
      const { items: asked } = queue({
        cards: cardsOf(...domains.map((_, n) => aCard(`o${n}`, { stability: 1 + n }))),
        items: domains.map((_, n) => anItem({ id: `i${n}`, outcome: `o${n}`, competency: `c${n}` })),
        domainOf: Object.fromEntries(domains.map((domain, n) => [`c${n}`, domain])),
        minutes: 60,
        seed,
      });
      expect(asked.map(({ outcome }) => outcome).toSorted()).toEqual(domains.map((_, n) => `o${n}`).toSorted());
      const order = asked.map(({ competency }) => domains[Number(competency.slice(1))]);
      const meetings = order.filter((domain, n) => n > 0 && domain === order[n - 1]).length;
      const greatest = Math.max(...[...Map.groupBy(domains, String).values()].map(({ length }) => length));
      expect(meetings).toBe(Math.max(0, 2 * greatest - domains.length - 1));
    }),
  );
});

test('without a domain a competency stands for itself', () => {
  expect(queue({ ...many(12), domainOf: {} }).items).toHaveLength(12);
});

test('the queue depends on nothing but its request, and leaves that as it was', () => {
  const request = many(40);
  const before = structuredClone(request);
  expect(idsOf(request)).toEqual(idsOf(request));
  expect(idsOf({ ...request, seed: 2 })).not.toEqual(idsOf(request));
  expect(request).toEqual(before);
});

const random = createRandom(7);

test('an item never met is shown before those met, and of those the one met longest ago', () => {
  const own = items('o1-a', 'o1-b', 'o1-c');
  const at = (days: number) => tried(1, { lastAt: noon - days * day });
  expect(rotate(own, { 'o1-a': at(9), 'o1-b': at(3) }, random)?.id).toBe('o1-c');
  expect(rotate(own, { 'o1-a': at(9), 'o1-b': at(30), 'o1-c': at(1) }, random)?.id).toBe('o1-b');
});

test('the first of items never met is any of them', () => {
  const firsts = Array.from(
    { length: 60 },
    (_, seed) => rotate(items('o1-a', 'o1-b', 'o1-c'), {}, createRandom(seed))?.id,
  );
  expect(new Set(firsts).size).toBe(3);
});

test('no item comes twice running while there is another, and all take turns', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(), (count, seed) => {
      const own = items(...[...'abcdef'].slice(0, count).map((letter) => `o1-${letter}`));
      const progress: Record<string, ItemProgress> = {};
      const shown = Array.from({ length: 3 * count }, (_, n) => {
        const { id } = rotate(own, progress, createRandom(seed + n)) as IndexItem;
        progress[id] = tried(1, { lastAt: noon + n * day });
        return id;
      });
      expect(shown.some((id, n) => id === shown[n - 1])).toBe(false);
      expect(new Set(shown.slice(0, count)).size).toBe(count);
    }),
  );
});

test('an only item comes again', () => {
  expect(rotate(items('o1-a'), { 'o1-a': tried(1) }, random)?.id).toBe('o1-a');
});

test('an item held for exams is shown only if there is no other', () => {
  const [a, b] = items('o1-a', 'o1-b') as [IndexItem, IndexItem];
  const held: IndexItem = { ...b, held: true };
  const progress = { 'o1-a': tried(1, { lastAt: noon - hour }), 'o1-b': tried(1) };
  expect(rotate([a, held], {}, random)).toBe(a);
  expect(rotate([a, held], progress, random)).toBe(a);
  expect(rotate([{ ...a, retired: true }, held], progress, random)).toBe(held);
});

test('an item held for exams that was missed in one comes back itself until it is put right, then it is held again', () => {
  const [a, b] = items('o1-a', 'o1-b') as [IndexItem, IndexItem];
  const request = { cards: cardsOf(aCard('o1', { missed: 'unsure' })), items: [a, { ...b, held: true as const }] };
  const missed = { 'o1-a': tried(1), 'o1-b': tried(0, { lastConfidence: undefined }) };
  expect(idsOf({ ...request, progress: missed })).toEqual(['o1-b']);
  expect(idsOf({ ...request, progress: { ...missed, 'o1-b': tried(0.5) } })).toEqual(['o1-b']);
  expect(idsOf({ ...request, progress: { ...missed, 'o1-b': tried(1, { lastAt: noon - 30 * day }) } })).toEqual([
    'o1-a',
  ]);
});

test('a retired item is never shown', () => {
  const own = items('o1-a').map((item): IndexItem => ({ ...item, retired: true }));
  expect(rotate(own, { 'o1-a': tried(0) }, random)).toBeUndefined();
  expect(idsOf({ cards: cardsOf(aCard('o1')), items: own, progress: { 'o1-a': tried(0) } })).toEqual([]);
});

test('of several missed items the one met longest ago is shown', () => {
  const progress = { 'o1-a': tried(0), 'o1-b': tried(0, { lastAt: noon - 20 * day }), 'o1-c': tried(1, { lastAt: 0 }) };
  expect(rotate(items('o1-a', 'o1-b', 'o1-c'), progress, random)?.id).toBe('o1-b');
});
