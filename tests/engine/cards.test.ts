import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToCards, forecast, type Cards } from '../../src/engine/cards.ts';
import { compareEvents, type Attempt } from '../../src/engine/event.ts';
import { createScheduler, dueAt, type Card } from '../../src/engine/schedule.ts';
import { anAttempt, anyEvents, noon } from './build.ts';

const hour = 3_600_000;
const day = 24 * hour;

function fold(attempts: readonly Parameters<typeof addToCards>[1][]): Cards {
  const cards: Cards = {};
  for (const attempt of attempts) addToCards(cards, attempt);
  return cards;
}

function aCard(fields: Partial<Card> = {}): Card {
  return {
    outcome: 'plan-addresses',
    due: noon + 3 * day,
    stability: 2.3,
    difficulty: 2.1,
    reps: 1,
    lapses: 0,
    lastReview: noon,
    zone: 60,
    ...fields,
  };
}

test('of several items of one outcome in a session the first moves the card', () => {
  const first = anAttempt({ score: 0, item: 'i1' });
  const later = [1, 2, 3].map((n) => anAttempt({ at: noon + n * 60_000, item: `i${n + 1}` }));
  expect(fold([first, ...later])).toStrictEqual(fold([first]));
});

test('another outcome of the session has a card of its own', () => {
  const cards = fold([anAttempt({ outcome: 'o1' }), anAttempt({ outcome: 'o2', score: 0 })]);
  expect(cards.o1?.missed).toBeUndefined();
  expect(cards.o2?.missed).toBe('unsure');
});

test('the next session moves the card again', () => {
  const cards = fold([anAttempt({ session: 's1' }), anAttempt({ session: 's2', at: noon + 3 * day })]);
  expect(cards['plan-addresses']).toMatchObject({ reps: 2, lastReview: noon + 3 * day });
});

test('sessions of two devices that lie between one another move the card once each', () => {
  const sessions = ['s1', 's2', 's1', 's3', 's2', 's1'];
  const cards = fold(sessions.map((session, n) => anAttempt({ session, at: noon + n * hour })));
  expect(cards['plan-addresses']).toMatchObject({ reps: 3, sittings: ['s1', 's2', 's3'] });
});

test('the sittings kept are few', () => {
  const cards = fold(Array.from({ length: 30 }, (_, n) => anAttempt({ session: `s${n}`, at: noon + n * day })));
  expect(cards['plan-addresses']?.sittings).toEqual(['s29', 's28', 's27', 's26']);
});

test('every mode moves the card', () => {
  for (const mode of ['practice', 'check', 'review', 'exam'])
    expect(fold([{ ...anAttempt(), mode }])['plan-addresses']?.reps).toBe(1);
});

test('the checks of lessons, which share one session, count once a day', () => {
  // From 18:00 to 03:00 and to 05:00 local time.
  const evening = Date.UTC(2026, 10, 21, 17);
  const check = (at: number) => anAttempt({ mode: 'check', session: 'lesson', at });
  expect(fold([check(evening), check(evening + 9 * hour)])['plan-addresses']?.reps).toBe(1);
  expect(fold([check(evening), check(evening + 11 * hour)])['plan-addresses']?.reps).toBe(2);
});

test('cards saved and read again go on as if they had not been', () => {
  fc.assert(
    fc.property(anyEvents(), fc.nat(30), (events, upTo) => {
      const attempts = events
        .toSorted(compareEvents)
        .filter((event) => event.kind === 'attempt')
        .map((attempt, n): Attempt => ({ ...attempt, session: `s${n % 7}` }));
      const saved: Cards = JSON.parse(JSON.stringify(fold(attempts.slice(0, upTo))));
      for (const attempt of attempts.slice(upTo)) addToCards(saved, attempt);
      expect(saved).toStrictEqual(fold(attempts));
    }),
  );
});

test('a clock set back within a session or between two is borne', () => {
  const cards = fold([anAttempt(), anAttempt({ session: 's2', at: noon - 90 * day })]);
  expect(cards['plan-addresses']).toMatchObject({ reps: 2, lastReview: noon });
});

test('the scheduler can be another', () => {
  const cards: Cards = {};
  addToCards(cards, anAttempt(), createScheduler({ retention: 0.7, fuzz: false }));
  expect(cards['plan-addresses']?.due).toBeGreaterThan(fold([anAttempt()])['plan-addresses']?.due ?? Infinity);
});

test('50,000 attempts are folded within a second', () => {
  const attempts = Array.from({ length: 50_000 }, (_, n) =>
    anAttempt({ outcome: `o${n % 300}`, at: noon + n * 600_000, session: `s${n}`, score: n % 7 === 0 ? 0 : 1 }),
  );
  const start = performance.now();
  fold(attempts);
  // Thrice that on a busy machine.
  expect(performance.now() - start).toBeLessThan(3000);
});

test('the forecast counts what is due on each day, what is overdue on the first', () => {
  const cards = {
    o1: aCard({ due: noon - 20 * day, lastReview: noon - 40 * day }),
    o2: aCard({ due: noon - hour, lastReview: noon - day }),
    o3: aCard({ due: noon + day }),
    o4: aCard({ due: noon + 3 * day }),
    o5: aCard({ due: noon + 4 * day }),
  };
  expect(forecast(cards, { from: noon, days: 4, zone: 60 })).toEqual([
    { day: '2026-11-21', reviews: 2 },
    { day: '2026-11-22', reviews: 1 },
    { day: '2026-11-23', reviews: 0 },
    { day: '2026-11-24', reviews: 1 },
  ]);
});

test('the first day of the forecast is the one before until 04:00', () => {
  const at = (hours: number) => forecast({}, { from: noon + hours * hour, days: 1, zone: 60 })[0]?.day;
  expect([at(14.9), at(15.1)]).toEqual(['2026-11-21', '2026-11-22']);
});

test('with a limit of the day the overdue is spread over the days to come', () => {
  const cards = Object.fromEntries(
    Array.from({ length: 487 }, (_, n) => [`o${n}`, aCard({ due: noon - n * hour, lastReview: noon - 90 * day })]),
  );
  const days = forecast(cards, { from: noon, days: 30, zone: 60, perDay: 20 }).map(({ reviews }) => reviews);
  expect(days.slice(0, 26)).toEqual([...Array.from({ length: 24 }, () => 20), 7, 0]);
});

test('an exam draws the reviews before it, and one that is past does not', () => {
  const cards = { o1: aCard({ due: noon + 90 * day }) };
  const counts = (exam?: number) => {
    const days = forecast(cards, { from: noon, days: 60, zone: 60, exam });
    return days.flatMap(({ day, reviews }) => (reviews > 0 ? [day] : []));
  };
  expect(counts()).toEqual([]);
  const exam = noon + 30 * day;
  expect(counts(exam)).toEqual([new Date(dueAt(cards.o1, { zone: 60, exam })).toISOString().slice(0, 10)]);
  expect(counts(noon - hour)).toEqual([]);
  // Reviewed on the eve: what comes next is the exam.
  expect(counts(noon + day)).toEqual([]);
});

test('an exam sat since the review leaves the forecast as it is', () => {
  const cards = { o1: aCard({ due: noon + 4 * day }) };
  const request = { from: noon + 2 * day, days: 4, zone: 60 };
  expect(forecast(cards, { ...request, exam: noon + day })).toEqual(forecast(cards, request));
  expect(forecast(cards, request).map(({ reviews }) => reviews)).toEqual([0, 0, 1, 0]);
});
