import { dayNumber, startOfDay } from '../../src/engine/day.ts';
import * as fc from 'fast-check';
import { createEmptyCard, fsrs, GenSeedStrategyWithCardId, Rating as Grade, StrategyMode } from 'ts-fsrs';
import { expect, test } from 'vitest';
import {
  createScheduler,
  dueAt,
  rate,
  retrievability,
  type Answer,
  type Card,
  type Rating,
  type Scheduler,
} from '../../src/engine/schedule.ts';
import { noon } from './build.ts';

const hour = 3_600_000;
const day = 24 * hour;
const given = {
  again: { score: 0, confidence: 'think-so' },
  hard: { score: 1, confidence: 'guess' },
  good: { score: 1, confidence: 'think-so' },
} as const;

function answer(rating: Rating, at = noon, zone = 60): Answer {
  return { outcome: 'plan-addresses', at, zone, ...given[rating] };
}

/** Days to the next review, stability and difficulty after each of the reviews, each made when it was due. */
function follow(schedule: Scheduler, ratings: readonly Rating[]) {
  const cards: Card[] = [];
  for (const rating of ratings) cards.push(schedule(cards.at(-1), answer(rating, cards.at(-1)?.due)));
  return {
    days: cards.map(({ due, lastReview }) => (due - lastReview) / day),
    stability: cards.map(({ stability }) => round(stability)),
    difficulty: cards.map(({ difficulty }) => round(difficulty)),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

const exact = createScheduler({ fuzz: false });
const usual = createScheduler();

const allGood: Rating[] = ['good', 'good', 'good', 'good', 'good', 'good', 'good'];
const againThird: Rating[] = ['good', 'good', 'again', 'good', 'good', 'good'];
const allHard: Rating[] = ['hard', 'hard', 'hard', 'hard', 'hard', 'hard', 'hard'];

test('golden: always good', () => {
  expect(follow(exact, allGood)).toEqual({
    days: [3, 14, 57, 196, 586, 1559, 3760],
    stability: [2.3065, 13.8269, 56.9567, 196.2353, 586.4835, 1559.3567, 3759.8092],
    difficulty: [2.1181, 2.1112, 2.1043, 2.0975, 2.0906, 2.0837, 2.0769],
  });
});

test('golden: always good, varied', () => {
  expect(follow(usual, allGood)).toEqual({
    days: [3, 16, 65, 225, 667, 1746, 4119],
    stability: [2.3065, 13.8269, 61.192, 215.4389, 650.8663, 1731.2817, 4147.0929],
    difficulty: [2.1181, 2.1112, 2.1043, 2.0975, 2.0906, 2.0837, 2.0769],
  });
});

test('golden: wrong at the third review', () => {
  expect(follow(exact, againThird)).toEqual({
    days: [3, 14, 2, 5, 13, 29],
    stability: [2.3065, 13.8269, 1.7264, 5.1238, 12.603, 29.1333],
    difficulty: [2.1181, 2.1112, 7.3922, 7.3801, 7.3679, 7.3558],
  });
});

test('golden: wrong at the third review, varied', () => {
  expect(follow(usual, againThird)).toEqual({
    days: [3, 16, 2, 6, 15, 33],
    stability: [2.3065, 13.8269, 1.7536, 5.1585, 13.6698, 32.1459],
    difficulty: [2.1181, 2.1112, 7.3922, 7.3801, 7.3679, 7.3558],
  });
});

test('golden: always guessed', () => {
  expect(follow(exact, allHard)).toEqual({
    days: [2, 4, 9, 15, 23, 32, 41],
    stability: [1.2931, 4.4695, 8.9052, 15.3249, 22.9618, 31.7324, 41.4338],
    difficulty: [5.1122, 6.7405, 7.8214, 8.539, 9.0153, 9.3316, 9.5415],
  });
});

test('golden: always guessed, varied', () => {
  expect(follow(usual, allHard)).toEqual({
    days: [2, 5, 12, 21, 29, 39, 48],
    stability: [1.2931, 4.4695, 9.6719, 17.6039, 27.4529, 38.0231, 49.4396],
    difficulty: [5.1122, 6.7405, 7.8214, 8.539, 9.0153, 9.3316, 9.5415],
  });
});

test('wrong or partly right is again, guessed is hard, and the rest is good', () => {
  expect(rate({ score: 0, confidence: 'sure' })).toBe('again');
  expect(rate({ score: 0.99, confidence: 'guess' })).toBe('again');
  expect(rate({ score: 1, confidence: 'guess' })).toBe('hard');
  expect(rate({ score: 1, confidence: 'think-so' })).toBe('good');
  expect(rate({ score: 1, confidence: 'sure' })).toBe('good');
  expect(rate({ score: 1 })).toBe('good');
});

const anyRating = fc.constantFrom<Rating>('again', 'hard', 'good');
const anyZone = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);
/** Ratings, each some milliseconds after the one before. */
const anyHistory = fc.array(fc.tuple(anyRating, fc.integer({ min: 0, max: 200 * day })), {
  minLength: 1,
  maxLength: 12,
});

function replay(history: readonly (readonly [Rating, number])[], schedule: Scheduler, zone: number): Card {
  let at = noon;
  let card: Card | undefined;
  for (const [rating, wait] of history) card = schedule(card, answer(rating, (at += wait), zone));
  return card as Card;
}

test('it is ts-fsrs on a clock whose days begin at 04:00 local time', () => {
  const byName = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good } as const;
  fc.assert(
    fc.property(
      anyHistory,
      anyZone,
      fc.boolean(),
      fc.constantFrom(0.8, 0.9, 0.95),
      (history, zone, fuzz, retention) => {
        const direct = fsrs({ request_retention: retention, enable_fuzz: fuzz, enable_short_term: false });
        direct.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('outcome'));
        let theirs = { ...createEmptyCard(new Date(noon)), outcome: 'plan-addresses' };
        let at = noon + (zone - 240) * 60_000;
        for (const [rating, wait] of history)
          theirs = { ...theirs, ...direct.next(theirs, new Date((at += wait)), byName[rating]).card };
        const ours = replay(history, createScheduler({ retention, fuzz }), zone);
        expect(ours).toMatchObject({
          due: theirs.due.getTime() - (zone - 240) * 60_000,
          stability: theirs.stability,
          difficulty: theirs.difficulty,
          reps: theirs.reps,
          lapses: theirs.lapses,
        });
        const now = at + 10 * day;
        expect(retrievability(ours, { now: now - (zone - 240) * 60_000, zone })).toBe(
          direct.get_retrievability(theirs, new Date(now), false),
        );
      },
    ),
  );
});

test('the same answers give the same card, and two outcomes do not move in step', () => {
  const last = (outcome: string) => {
    let card: Card | undefined;
    for (const rating of allGood) card = usual(card, { ...answer(rating, card?.due ?? noon), outcome });
    return card?.due;
  };
  expect(last('plan-addresses')).toBe(last('plan-addresses'));
  expect(new Set(['a', 'b', 'c', 'd', 'e'].map(last)).size).toBe(5);
});

test('a retention nearer to 1 asks sooner', () => {
  const days = (retention: number) => follow(createScheduler({ retention, fuzz: false }), allGood).days[2];
  expect(days(0.95)).toBeLessThan(days(0.9) ?? 0);
  expect(days(0.9)).toBeLessThan(days(0.8) ?? 0);
  expect(() => createScheduler({ retention: 1.1 })).toThrow('retention');
});

test('a card is plain data', () => {
  const card = usual(undefined, answer('again'));
  expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
});

test('a card keeps whether the latest review was wrong, and whether the learner was sure', () => {
  const wrong = usual(undefined, { ...answer('again'), confidence: 'sure' });
  expect(wrong.missed).toBe('sure');
  expect(usual(undefined, answer('again')).missed).toBe('unsure');
  expect('missed' in usual(wrong, answer('good', noon + day))).toBe(false);
});

test('a clock set back does not take the card back', () => {
  const before = usual(undefined, answer('good'));
  const after = usual(before, answer('good', noon - 40 * day));
  expect(after).toStrictEqual(usual(before, answer('good', noon)));
  expect(after.lastReview).toBe(noon);
});

test('a flight westward into the day before counts as the same day', () => {
  // 06:00 in Tokyo, and six hours later 20:00 of the evening before in Los Angeles.
  const morning = Date.UTC(2026, 10, 21, 21);
  const before = usual(undefined, answer('good', morning, 540));
  expect(dayNumber(morning + 6 * hour, -420)).toBe(dayNumber(morning, 540) - 1);
  const after = usual(before, answer('good', morning + 6 * hour, -420));
  expect(after).toMatchObject({ zone: 540, stability: before.stability });
});

test('whatever the clocks and zones, time never runs backwards within a card', () => {
  const anyStep = fc.record({ rating: anyRating, wait: fc.integer({ min: -9 * day, max: 90 * day }), zone: anyZone });
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 12 }), anyZone, (steps, readIn) => {
      let card: Card | undefined;
      let at = noon;
      for (const { rating, wait, zone } of steps) {
        const next = usual(card, answer(rating, (at += wait), zone));
        expect(next.lastReview).toBeGreaterThanOrEqual(card?.lastReview ?? at);
        expect(next.due).toBeGreaterThan(next.lastReview);
        expect(dueAt(next, { zone: readIn })).toBeGreaterThanOrEqual(next.lastReview);
        card = next;
      }
    }),
  );
});

test('an answer at 03:59 belongs to the day before, one at 04:01 to the new day', () => {
  const four = startOfDay(dayNumber(noon, 60), 60);
  expect(new Date(four).toISOString()).toBe('2026-11-21T03:00:00.000Z');
  const first = exact(undefined, answer('good', four - 12 * hour));
  const late = exact(first, answer('good', four - 60_000));
  const early = exact(first, answer('good', four + 60_000));
  expect(late.stability).toBe(first.stability);
  expect(early.stability).toBeGreaterThan(first.stability);
  expect(dueAt(exact(undefined, answer('good', four - 60_000)), { zone: 60 })).toBe(four + 2 * day);
  expect(dueAt(exact(undefined, answer('good', four + 60_000)), { zone: 60 })).toBe(four + 3 * day);
});

test('over the nights on which the clocks change, a review is due at 04:00 by the new clock', () => {
  // In Berlin on 2027-03-28 and on 2027-10-31; reviewed two days before, at each hour, and due after three.
  const nights = [
    { from: Date.UTC(2027, 2, 26, 4), before: 60, after: 120, due: '2027-03-29T02:00:00.000Z' },
    { from: Date.UTC(2027, 9, 29, 4), before: 120, after: 60, due: '2027-11-01T03:00:00.000Z' },
  ];
  for (const { from, before, after, due } of nights) {
    for (let hours = 0; hours < 24; hours += 0.25) {
      const at = from + hours * hour - before * 60_000;
      const card = exact(undefined, answer('good', at, before));
      expect(new Date(dueAt(card, { zone: after })).toISOString()).toBe(due);
      // The days between are three, however many hours they had.
      const noonOfDay = Date.parse(due) + 8 * hour;
      expect(retrievability(card, { now: noonOfDay, zone: after })).toBe(
        retrievability(card, { now: startOfDay(dayNumber(at, before) + 3, before), zone: before }),
      );
    }
  }
});

test('what was missed is due on another day, within three', () => {
  fc.assert(
    fc.property(anyHistory, anyZone, (history, zone) => {
      const card = replay([...history, ['again', 30 * day]], usual, zone);
      const reviewed = dayNumber(card.lastReview, zone);
      const due = dueAt(card, { zone });
      expect(dayNumber(due, zone)).toBeGreaterThan(reviewed);
      expect(due).toBeLessThanOrEqual(card.lastReview + 3 * day);
    }),
  );
});

test('a lapse of something long known would wait for weeks, and does not', () => {
  const known = replay([...allGood.map((rating) => [rating, 100 * day] as const), ['again', 2000 * day]], exact, 60);
  expect(known.due - known.lastReview).toBeGreaterThan(3 * day);
  expect(dayNumber(dueAt(known, { zone: 60 }), 60)).toBe(dayNumber(known.lastReview, 60) + 3);
});

test('nothing is due after the exam, and all of it once in the week before', () => {
  fc.assert(
    fc.property(anyHistory, anyZone, fc.integer({ min: 1, max: 100 * day }), (history, zone, until) => {
      const card = replay(history, usual, zone);
      const exam = card.lastReview + until;
      const due = dueAt(card, { zone, exam });
      expect(due).toBeGreaterThanOrEqual(card.lastReview);
      expect(due).toBeLessThanOrEqual(exam);
      expect(due).toBeLessThanOrEqual(dueAt(card, { zone }));
      const eve = dayNumber(exam, zone) - 1;
      expect(dayNumber(due, zone) <= eve || dayNumber(card.lastReview, zone) >= eve - 7).toBe(true);
    }),
  );
});

test('a new date of the exam moves the card, and one that is past does not', () => {
  const card = replay(
    allGood.map((rating) => [rating, 30 * day] as const),
    usual,
    60,
  );
  const free = dueAt(card, { zone: 60 });
  const before = (days: number) => dueAt(card, { zone: 60, exam: card.lastReview + days * day });
  expect(before(40)).toBe(before(30) + 10 * day);
  expect(before(40)).toBeLessThan(free);
  expect(before(-1)).toBe(free);
  expect(before(5000)).toBe(free);
});

test('before an exam the last reviews are spread over the days of a week', () => {
  const exam = noon + 60 * day;
  const days = new Map<number, number>();
  for (let i = 0; i < 350; i++) {
    const card = { ...replay([['good', 0]], exact, 60), outcome: `outcome-${i}`, due: noon + 300 * day };
    const left = dayNumber(exam, 60) - dayNumber(dueAt(card, { zone: 60, exam }), 60);
    days.set(left, (days.get(left) ?? 0) + 1);
  }
  expect([...days.keys()].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(Math.max(...days.values())).toBeLessThan(80);
});

test('what has had its review in the week before the exam next meets the exam itself', () => {
  const card = { ...replay([['good', 0]], exact, 60), due: noon + 300 * day };
  const exam = card.lastReview + 12 * hour;
  expect(dueAt(card, { zone: 60, exam })).toBe(exam);
});

test('the more stable, the later it is due and the likelier it is remembered', () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, anyRating, fc.nat(400), (one, other, rating, days) => {
      const cards = [one, other].map((history) => replay([...history, [rating, day]], exact, 60));
      const [less, more] = cards.toSorted((a, b) => a.stability - b.stability) as [Card, Card];
      const wait = (card: Card) => dayNumber(card.due, 60) - dayNumber(card.lastReview, 60);
      // Each rating waits a day longer than the one below it, however little stability differs.
      expect(wait(more)).toBeGreaterThanOrEqual(wait(less) - 2);
      expect(Math.abs(wait(more) - more.stability)).toBeLessThanOrEqual(2.5);
      const recall = (card: Card) => retrievability(card, { now: card.lastReview + days * day, zone: 60 });
      expect(recall(more)).toBeGreaterThanOrEqual(recall(less));
    }),
  );
});

test('nothing is forgotten on the day of its review, nor before it', () => {
  const card = usual(undefined, answer('good'));
  expect(retrievability(card, { now: noon, zone: 60 })).toBe(1);
  expect(retrievability(card, { now: noon - 9 * day, zone: 60 })).toBe(1);
  expect(retrievability(card, { now: noon + 9 * day, zone: 60 })).toBeLessThan(0.9);
});
