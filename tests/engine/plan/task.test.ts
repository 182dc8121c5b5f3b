import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countIn, learnSecondsPerItem, mergePractice, minutesOf } from '../../../src/engine/plan/task.ts';
import { dayAfter, today } from './build.ts';

test('an item takes 70 seconds unless told otherwise, and minutes are rounded up', () => {
  expect([minutesOf(10), minutesOf(10, 30), minutesOf(0)]).toEqual([12, 5, 0]);
});

test('the items that minutes hold are the most that take no longer', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 20, max: 180 }), (minutes, seconds) => {
      const count = countIn(minutes, seconds);
      expect(minutesOf(count, seconds)).toBeLessThanOrEqual(minutes);
      expect(minutesOf(count + 1, seconds)).toBeGreaterThan(minutes);
    }),
  );
});

const aDay = (seconds: number, answered = 10) => ({ answered, score: 0, ms: 1000 * seconds * answered });

test('the seconds for an item are those of the middle day, and the usual until three days are known', () => {
  const days = { '2026-11-19': aDay(30), '2026-11-20': aDay(50), '2026-11-21': aDay(900) };
  expect(learnSecondsPerItem(days, today)).toBe(50);
  expect(learnSecondsPerItem({ ...days, '2026-11-19': aDay(30, 60) }, today)).toBe(30);
  const { '2026-11-20': _, ...two } = days;
  expect(learnSecondsPerItem(two, today)).toBe(70);
  expect(learnSecondsPerItem({ ...days, '2026-11-19': aDay(30, 1), '2026-11-21': aDay(9, 1) }, today)).toBe(70);
});

test('today does not change the pace, so that what was announced stays, and days long past are forgotten', () => {
  const dated = (first: number, seconds: number) =>
    Object.fromEntries(Array.from({ length: 14 }, (_, i) => [dayAfter(first + i), aDay(seconds)]));
  expect(learnSecondsPerItem({ ...dated(-14, 40), [today]: aDay(100, 500) }, today)).toBe(40);
  expect(learnSecondsPerItem({ ...dated(-60, 150), ...dated(-14, 40) }, today)).toBe(40);
});

test('the pace has bounds', () => {
  const days = (seconds: number) => ({
    '2026-11-11': aDay(seconds),
    '2026-11-12': aDay(seconds),
    '2026-11-13': aDay(seconds),
  });
  expect([learnSecondsPerItem(days(3), today), learnSecondsPerItem(days(3000), today)]).toEqual([20, 180]);
});

test('practice of one competency is one task, and nothing else is merged', () => {
  const practice = (ref: string, count: number) => ({
    kind: 'practice' as const,
    ref,
    count,
    minutes: minutesOf(count),
  });
  const lesson = { kind: 'lesson' as const, ref: 'l1', minutes: 12 };
  expect(mergePractice([practice('a', 8), lesson, practice('b', 3), practice('a', 1)])).toEqual([
    practice('a', 9),
    lesson,
    practice('b', 3),
  ]);
});
