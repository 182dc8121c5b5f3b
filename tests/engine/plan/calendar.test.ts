import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isDay, weekdayOf, weekdays } from '../../../src/engine/plan/calendar.ts';

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((number) => addDays('1970-01-01', number));

test('a month and a leap year end where they should', () => {
  expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-11-22', '2027-01-31')).toBe(70);
});

test('adding the days between two days leads from one to the other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(addDays(a, daysBetween(a, b))).toBe(b);
    }),
  );
});

test('22 November 2026 is a Sunday, and each day follows the weekday before', () => {
  expect(weekdayOf('2026-11-22')).toBe('sunday');
  fc.assert(
    fc.property(anyDay, (day) => {
      const next = (weekdays.indexOf(weekdayOf(day)) + 1) % 7;
      expect(weekdayOf(addDays(day, 1))).toBe(weekdays[next]);
    }),
  );
});

test('a text is a day only if there is such a day', () => {
  expect(['2026-11-22', '2028-02-29'].filter(isDay)).toHaveLength(2);
  expect(['2027-02-29', '2026-13-01', '22.11.2026', '', 'soon', '2026-11-22T00:00Z'].filter(isDay)).toEqual([]);
});
