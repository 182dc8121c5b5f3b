import { expect, test } from 'vitest';
import { place, roomForNew } from '../../../src/engine/plan/room.ts';
import { listDays } from '../../../src/engine/plan/study-day.ts';

const daysOf = (count: number, minutesADay = 40, spent = 0, distance = Infinity) =>
  listDays({ today: '2026-11-22', count, distance, minutesADay, spent });
const none = { due: [], taken: [], secondsPerItem: 60 };
const lessons = (...minutes: number[]) => minutes.map((minutes) => ({ minutes }));

test('new work has what the reviews leave, and a quarter is kept for what will come back from the third day on', () => {
  expect(roomForNew(daysOf(4), none)).toEqual([40, 40, 30, 30]);
  expect(roomForNew(daysOf(4), { ...none, due: [5, 12, 5, 12] })).toEqual([35, 28, 30, 28]);
});

test('reviews take half of a day at most, and what waits comes on the next', () => {
  expect(roomForNew(daysOf(3), { ...none, due: [45] })).toEqual([20, 20, 30]);
});

test('a mock or a diagnostic is off the day before it is shared out', () => {
  expect(roomForNew(daysOf(3), { ...none, due: [50], taken: [15, 60] })).toEqual([13, 0, 20]);
});

test('tasks keep their order: what does not fit waits, and what is after it too', () => {
  const { byDay, left } = place(lessons(20, 15, 2, 30), daysOf(2), [30, 30], []);
  expect(byDay).toEqual([lessons(20), lessons(15, 2)]);
  expect(left).toEqual(lessons(30));
});

test('what is longer than the room stands alone before the taper, and not at all within it', () => {
  expect(place(lessons(50, 5), daysOf(2), [20, 20], []).byDay).toEqual([lessons(50), lessons(5)]);
  expect(place(lessons(50), daysOf(1, 40, 0, 7), [20], []).byDay).toEqual([[]]);
});

test('on a day begun, a task longer than the room must fit in the minutes left', () => {
  expect(place(lessons(20), daysOf(1, 40, 15), [12], []).byDay).toEqual([lessons(20)]);
  expect(place(lessons(30), daysOf(1, 40, 15), [12], []).byDay).toEqual([[]]);
});

test('a day without minutes has nothing', () => {
  expect(place(lessons(5), daysOf(2, 0), [0, 0], [])).toEqual({ byDay: [[], []], left: lessons(5) });
});
