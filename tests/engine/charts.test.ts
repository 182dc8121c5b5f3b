import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesByLevel, weeksUntil } from '../../src/engine/charts.ts';
import { addInsight, emptyInsight } from '../../src/engine/insight.ts';
import { anAttempt, noon } from './build.ts';
import type { Level } from '../../src/schema/words.ts';

const day = 86_400_000;
/** 22 November 2026 at noon, a Sunday. */
const sunday = noon + day;

/** The counts after answers that many days before the Sunday, all right. */
function insightOf(...answers: [outcome: string, daysBefore: number][]) {
  const insight = emptyInsight();
  for (const [outcome, days] of answers.toSorted((a, b) => b[1] - a[1]))
    addInsight(insight, anAttempt({ outcome, at: sunday - days * day, zone: 0 }));
  return insight;
}

test('weeks begin on Monday and end with the present one', () => {
  const mondays = (now: number) => weeksUntil(now, 0, emptyInsight(), [], 2).map(({ monday }) => monday);
  expect(mondays(sunday)).toEqual(['2026-11-09', '2026-11-16']);
  expect(mondays(sunday + day)).toEqual(['2026-11-16', '2026-11-23']);
});

test('the answers of a week are those of the outcomes asked for', () => {
  const insight = insightOf(['a', 8], ['a', 1], ['b', 1], ['elsewhere', 1]);
  expect(weeksUntil(sunday, 0, insight, ['a', 'b'], 3)).toMatchObject([
    { monday: '2026-11-02', answered: 0 },
    { monday: '2026-11-09', answered: 1, score: 1 },
    { monday: '2026-11-16', answered: 2, score: 2 },
  ]);
});

test('mastery rises with answers, fades in weeks without, and counts an outcome not tried as dark', () => {
  const weeks = weeksUntil(sunday, 0, insightOf(['a', 21], ['a', 21]), ['a', 'b'], 5);
  const [before, first = 0, second = 0, third = 0] = weeks.map(({ mastery }) => mastery);
  expect(before).toBe(0);
  expect(first).toBeCloseTo(0.375, 1);
  expect(second).toBeLessThan(first);
  expect(third).toBeLessThan(second);
  expect(weeks.map(({ lit, fading }) => [lit, fading])).toEqual([
    [0, 0],
    [1, 0],
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
});

test('the present week is judged as of now, not as of its end', () => {
  const monday = sunday - 6 * day;
  const insight = insightOf(['a', 6], ['a', 6]);
  expect(weeksUntil(monday, 0, insight, ['a'], 1)).toMatchObject([{ lit: 1, fading: 0 }]);
  expect(weeksUntil(sunday, 0, insight, ['a'], 1)).toMatchObject([{ lit: 0, fading: 1 }]);
});

test('no answer of the weeks shown is lost, wherever the weeks end', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(83), { maxLength: 40 }), fc.nat(6), (ages, offset) => {
      const now = Date.UTC(2026, 10, 16 + offset, 12);
      const insight = emptyInsight();
      for (const age of ages.toSorted((a, b) => b - a))
        addInsight(insight, anAttempt({ outcome: `o${age % 3}`, at: now - age * day, zone: 0 }));
      const weeks = weeksUntil(now, 0, insight, ['o0', 'o1', 'o2'], 13);
      expect(weeks.reduce((sum, { answered }) => sum + answered, 0)).toBe(ages.length);
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
