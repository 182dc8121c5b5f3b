import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdays } from '../../../src/engine/plan/calendar.ts';
import { minutesOn } from '../../../src/engine/plan/study-plan.ts';
import { joinWeek, splitWeek } from '../../../src/engine/plan/week.ts';
import { anyMinutesADay, dayAfter } from './build.ts';

test('days that differ stand apart from the rest', () => {
  const week = { usual: 30, other: { saturday: 90, sunday: 0 } };
  expect(joinWeek(week)).toMatchObject({ monday: 30, friday: 30, saturday: 90, sunday: 0 });
  expect(splitWeek(joinWeek(week))).toEqual(week);
});

test('where no day differs there is one figure', () => {
  expect(joinWeek({ usual: 30, other: {} })).toBe(30);
  expect(joinWeek({ usual: 30, other: { monday: 30 } })).toBe(30);
  expect(splitWeek(30)).toEqual({ usual: 30, other: {} });
});

test('days without any minutes are never the usual ones', () => {
  const free = joinWeek({ usual: 60, other: { monday: 0, tuesday: 0, wednesday: 0, thursday: 0, friday: 0 } });
  expect(splitWeek(free).usual).toBe(60);
});

test('a week taken apart and put together has the same minutes on every day', () => {
  fc.assert(
    fc.property(anyMinutesADay, (minutesADay) => {
      const again = joinWeek(splitWeek(minutesADay));
      weekdays.forEach((_, i) => expect(minutesOn(again, dayAfter(i))).toBe(minutesOn(minutesADay, dayAfter(i))));
    }),
  );
});
