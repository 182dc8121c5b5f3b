import { expect, test } from 'vitest';
import { listDays, shareOfNew } from '../../../src/engine/plan/study-day.ts';

test('days count down to the exam, and what was done today is off its minutes', () => {
  const days = listDays({ today: '2026-12-31', count: 2, distance: 2, minutesADay: 30, spent: 12.4 });
  expect(days).toEqual([
    { day: '2026-12-31', distance: 2, whole: 30, minutes: 17 },
    { day: '2027-01-01', distance: 1, whole: 30, minutes: 30 },
  ]);
});

test('who did more than planned today has nothing left of it, and no less tomorrow', () => {
  const days = listDays({ today: '2026-12-31', count: 2, distance: 9, minutesADay: 30, spent: 90 });
  expect(days.map(({ minutes }) => minutes)).toEqual([0, 30]);
});

test('new work gets less each day of the last week and none in the last three', () => {
  const shares = [30, 8, 7, 6, 5, 4, 3, 2, 1].map(shareOfNew);
  expect(shares).toEqual([1, 1, 0.8, 0.6, 0.4, 0.2, 0, 0, 0]);
  expect(shareOfNew(Infinity)).toBe(1);
});
