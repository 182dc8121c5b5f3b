import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDate } from '../../../src/formats/deidentify/shift-date.ts';

test('a date moves over months, years and leap days', () => {
  expect(shiftDate('20240301', -1)).toBe('20240229');
  expect(shiftDate('20260101', -1)).toBe('20251231');
  expect(shiftDate('0099.01.01', 1)).toBe('00990102');
});

test('a date with time keeps its time, its fraction and its zone', () => {
  expect(shiftDate('20260302101530.123456+0100', -30)).toBe('20260131101530.123456+0100');
});

test('what names no day is not moved', () => {
  for (const value of ['', '2026', '202603', '20260230', 'yesterday']) expect(shiftDate(value, -1)).toBeUndefined();
});

test('there and back is where one was, and intervals stay', () => {
  const days = fc.integer({ min: -3650, max: 3650 });
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      days,
      (date, by) => {
        const value = date.toISOString().slice(0, 10).replaceAll('-', '');
        expect(shiftDate(shiftDate(value, by) ?? '', -by)).toBe(value);
      },
    ),
  );
});
