import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesByLevel, weeksUntil } from '../../src/engine/charts.ts';
import type { Level } from '../../src/schema/words.ts';

test('weeks begin on Monday and end with that of today', () => {
  // 22 November 2026 is a Sunday.
  expect(weeksUntil('2026-11-22', {}, 2).map(({ monday }) => monday)).toEqual(['2026-11-09', '2026-11-16']);
  expect(weeksUntil('2026-11-23', {}, 2).map(({ monday }) => monday)).toEqual(['2026-11-16', '2026-11-23']);
});

test('the days of a week are added, and what was lit stays lit through a week off', () => {
  const days = {
    '2026-10-20': { answered: 9, score: 9, lit: 3 },
    '2026-11-11': { answered: 4, score: 3, lit: 7 },
    '2026-11-09': { answered: 2, score: 1, lit: 5 },
  };
  expect(weeksUntil('2026-11-22', days, 3)).toEqual([
    { monday: '2026-11-02', answered: 0, score: 0, lit: 3 },
    { monday: '2026-11-09', answered: 6, score: 4, lit: 7 },
    { monday: '2026-11-16', answered: 0, score: 0, lit: 7 },
  ]);
});

test('no answer of the weeks shown is lost, wherever the weeks end', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(83), { maxLength: 40 }), fc.nat(6), (ages, offset) => {
      const today = Date.UTC(2026, 10, 16 + offset);
      const days: Parameters<typeof weeksUntil>[1] = {};
      for (const age of ages)
        days[new Date(today - age * 86_400_000).toISOString().slice(0, 10)] = { answered: 1, score: 1, lit: 0 };
      const weeks = weeksUntil(new Date(today).toISOString().slice(0, 10), days, 13);
      expect(weeks.reduce((sum, { answered }) => sum + answered, 0)).toBe(Object.keys(days).length);
    }),
  ));

test('the time of a level is the median over its items, so that one slow item does not move it', () => {
  const times = {
    a: { answers: 2, ms: 40_000 },
    b: { answers: 1, ms: 30_000 },
    c: { answers: 1, ms: 300_000 },
    d: { answers: 1, ms: 50_000 },
    e: { answers: 1, ms: 70_000 },
    gone: { answers: 1, ms: 1 },
  };
  const levels = new Map<string, Level>([
    ...['a', 'b', 'c'].map((item) => [item, 'recall'] as const),
    ...['d', 'e'].map((item) => [item, 'apply'] as const),
  ]);
  expect(timesByLevel(times, levels)).toEqual([
    { level: 'recall', items: 3, ms: 30_000 },
    { level: 'apply', items: 2, ms: 60_000 },
    { level: 'analyse', items: 0, ms: 0 },
  ]);
});
