import { expect, test } from 'vitest';
import { planMocks } from '../../../src/engine/plan/mock-days.ts';
import { listDays } from '../../../src/engine/plan/study-day.ts';
import type { MinutesADay } from '../../../src/engine/plan/study-plan.ts';
import { today } from './build.ts';

const papers = [{ paper: 'p', items: 100, minutes: 60 }];
const daysBefore = (distance: number, minutesADay: MinutesADay = 60, spent = 0) =>
  listDays({ today, count: Math.min(distance, 60), distance, minutesADay, spent });
const distancesOf = (distance: number, mocks: ReturnType<typeof planMocks>) =>
  mocks.map(({ index }) => distance - index);

test('short mocks begin at the middle of the plan, however late it is looked at', () => {
  const at = (distance: number, since: string) =>
    distancesOf(distance, planMocks(daysBefore(distance), { papers, since }));
  expect(at(50, today)).toEqual([24, 17, 10, 5]);
  expect(at(30, '2026-11-02')).toEqual([24, 17, 10, 5]);
});

test('a mock is on the day near its own that has most time', () => {
  const weekends = { monday: 20, tuesday: 20, wednesday: 20, thursday: 20, friday: 20, saturday: 90, sunday: 20 };
  const mocks = planMocks(daysBefore(12, weekends), { papers, since: today });
  // 22 November is a Sunday: the exam is on a Friday, 6 days before it is a Saturday, and none is near the tenth.
  expect(mocks.map(({ index, count, minutes }) => [12 - index, count, minutes])).toEqual([
    [10, 33, 20],
    [6, 100, 60],
  ]);
});

test('a mock that was sat in its days is not asked again', () => {
  expect(distancesOf(10, planMocks(daysBefore(10), { papers, since: today, lastMock: '2026-11-21' }))).toEqual([5]);
});

test('a mock missed on its day is asked on the next, as long as it is near', () => {
  const at = (distance: number) => distancesOf(distance, planMocks(daysBefore(distance), { papers, since: today }));
  expect([at(9), at(8)]).toEqual([[9, 5], [5]]);
});

test('a day that is mostly over has no mock', () => {
  const at = (spent: number) => distancesOf(5, planMocks(daysBefore(5, 60, spent), { papers, since: today }));
  expect([at(20), at(40)]).toEqual([[5], [4]]);
});

test('without a date there is a short mock each week from the fourth on', () => {
  const days = daysBefore(Infinity);
  const mocks = planMocks(days, { papers, since: today });
  expect(mocks.slice(0, 2).map(({ index, count }) => [index, count])).toEqual([
    [27, 25],
    [34, 25],
  ]);
});

test('without papers or time there are no mocks', () => {
  expect(planMocks(daysBefore(30), { papers: [], since: today })).toEqual([]);
  expect(planMocks(daysBefore(30, 0), { papers, since: today })).toEqual([]);
});
