import { expect, test } from 'vitest';
import { isStudied, listStudyDays } from '../../src/engine/study-days.ts';

const worked = { answered: 10, score: 7, ms: 900_000 };

test('the days begin on a Monday and end today', () => {
  // 22 November 2026 is a Sunday, the 23rd a Monday.
  const span = (today: string) => {
    const days = listStudyDays(today, 2, { days: {}, lessons: {} }, 0).map(({ day }) => day);
    return [days.length, days[0], days.at(-1)];
  };
  expect(span('2026-11-22')).toEqual([14, '2026-11-09', '2026-11-22']);
  expect(span('2026-11-23')).toEqual([8, '2026-11-16', '2026-11-23']);
});

test('a day has its answers and the lessons read on it, by local time', () => {
  const lessons = { one: Date.UTC(2026, 10, 20, 2), two: Date.UTC(2026, 10, 20, 12), old: 0 };
  const days = listStudyDays('2026-11-20', 1, { days: { '2026-11-19': worked }, lessons }, 60);
  expect(days.slice(-2)).toEqual([
    { day: '2026-11-19', ...worked, lessons: 1 },
    { day: '2026-11-20', answered: 0, score: 0, ms: 0, lessons: 1 },
  ]);
});

test('a day with answers or with a lesson is a day of study', () => {
  const lessons = { one: Date.UTC(2026, 10, 20, 12) };
  const days = listStudyDays('2026-11-20', 1, { days: { '2026-11-18': worked }, lessons }, 0);
  expect(days.map(isStudied)).toEqual([false, false, true, false, true]);
});
