import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, momentOf } from '../../src/engine/day.ts';

const minute = 60_000;
const day = 86_400_000;

test('a day begins at 04:00', () => {
  expect(dayOf(Date.UTC(2026, 10, 21, 3, 59, 59, 999), 0)).toBe('2026-11-20');
  expect(dayOf(Date.UTC(2026, 10, 21, 4), 0)).toBe('2026-11-21');
});

test('midnight does not end a late evening', () => {
  expect(dayOf(Date.UTC(2026, 10, 21, 23, 59), 0)).toBe(dayOf(Date.UTC(2026, 10, 22, 0, 1), 0));
});

test('the 04:00 is that of the place where the learner was', () => {
  const at = Date.UTC(2026, 10, 21, 3, 30);
  expect(dayOf(at, 0)).toBe('2026-11-20');
  expect(dayOf(at, 60)).toBe('2026-11-21');
  // 09:00 in Delhi, and 19:30 of the evening before in San Francisco.
  expect(dayOf(at, 330)).toBe('2026-11-21');
  expect(dayOf(at, -480)).toBe('2026-11-20');
});

test('the small hours of a first day belong to the month and the year before', () => {
  expect(dayOf(Date.UTC(2027, 0, 1, 2), 0)).toBe('2026-12-31');
  expect(dayOf(Date.UTC(2028, 2, 1, 2), 0)).toBe('2028-02-29');
});

test('every moment from 04:00 local time up to the next 04:00 is of that day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_957, max: 84_005 }),
      fc.integer({ min: 0, max: day - 1 }),
      fc.integer({ min: -720, max: 840 }),
      (days, after, zone) => {
        const name = new Date(days * day).toISOString().slice(0, 10);
        expect(dayOf(days * day + 240 * minute + after - zone * minute, zone)).toBe(name);
      },
    ),
  );
});

test('a named day begins at 04:00 local time, and comes to any hour of it', () => {
  expect(dayOf(momentOf('2026-11-22', 60), 60)).toBe('2026-11-22');
  expect(dayOf(momentOf('2026-11-22', 60) - 1, 60)).toBe('2026-11-21');
  expect(momentOf('2026-11-22', -300, 9)).toBe(Date.parse('2026-11-22T09:00:00-05:00'));
});
