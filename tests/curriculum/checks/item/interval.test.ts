import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asksForRange,
  compareParts,
  includes,
  overlaps,
  readIntervals,
} from '../../../../src/curriculum/checks/item/interval.ts';

const read = (...texts: string[]) => readIntervals(texts)?.map(({ low, high }) => [low, high]);
const pair = (a: string, b: string) => {
  const [first, second] = readIntervals([a, b]) ?? [];
  if (!first || !second) throw new Error(`${a}, ${b}`);
  return [first, second] as const;
};
const rises = (...texts: string[]) => {
  const intervals = readIntervals(texts) ?? [];
  expect(intervals).toHaveLength(texts.length);
  return intervals.every(({ low }, i) => i === 0 || compareParts(intervals[i - 1]?.low ?? [], low) < 0);
};

test('numbers of one unit are read, whatever their signs, commas and marks', () => {
  expect(read('−1,000 HU', '`40` HU')).toEqual([
    [[-1000], [-1000]],
    [[40], [40]],
  ]);
  expect(read('None', 'One', 'Twelve')).toEqual([0, 1, 12].map((n) => [[n], [n]]));
  expect(read('About 1 second', 'About 2 seconds')).toHaveLength(2);
  expect(read('Day 31', 'Day 9')).toHaveLength(2);
});

test('what has no number, several, or another unit is not', () => {
  expect(read('1 day', '2 hours')).toBeUndefined();
  expect(read('Day 1', 'Week 1')).toBeUndefined();
  expect(read('1', 'many')).toBeUndefined();
  expect(read('Center 0, width 100', 'Center 1, width 100')).toBeUndefined();
  expect(read('A04', 'A08')).toBeUndefined();
  expect(read()).toBeUndefined();
});

test('decimals, versions, addresses, dates and times rise as their field has it', () => {
  expect(rises('2.09', '2.1', '2.5')).toBe(true);
  expect(rises('2.3.1', '2.4', '2.5', '2.5.1', '2.10')).toBe(true);
  expect(rises('Version 2.9', 'Version 2.10')).toBe(true);
  expect(rises('10.40.15.31', '10.40.17.200', '10.40.128.1')).toBe(true);
  expect(rises('2025-12-31', '2026-01-02')).toBe(true);
  expect(rises('31 December 2025', '2 January 2026', '3 May 2026')).toBe(true);
  expect(rises('9:30', '10:15', '10:15:01')).toBe(true);
});

test('ranges that meet overlap, and bounds that leave their number out do not', () => {
  expect(overlaps(...pair('1–10', '10-20'))).toBe(true);
  expect(overlaps(...pair('0 to 9', '10 to 20'))).toBe(false);
  expect(overlaps(...pair('Less than 10', '10 to 20'))).toBe(false);
  expect(overlaps(...pair('At most 10', '10 to 20'))).toBe(true);
  expect(overlaps(...pair('More than 20', '10 to 20'))).toBe(false);
  expect(overlaps(...pair('≥ 20', '10 to 20'))).toBe(true);
});

test('a range includes a smaller one, and not itself', () => {
  expect(includes(...pair('1 to 10', '2 to 10'))).toBe(true);
  expect(includes(...pair('More than 10', 'More than 20'))).toBe(true);
  expect(includes(...pair('1 to 10', '1 to 10'))).toBe(false);
  expect(includes(...pair('2 to 10', '1 to 10'))).toBe(false);
});

test('any whole numbers, written as people write them, are read and compared as numbers', () => {
  const integer = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(integer, integer, (a, b) => {
      const [x, y] = pair(`${a.toLocaleString('en')} MB`, `${b} MB`);
      expect(Math.sign(compareParts(x.low, y.low))).toBe(Math.sign(a - b));
    }),
  );
});

test('a question for values has ranges for answers', () => {
  expect(asksForRange('Which stored values can occur?')).toBe(true);
  expect(asksForRange('How long does it take?')).toBe(false);
});
