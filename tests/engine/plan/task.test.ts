import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countIn, learnSecondsPerItem, mergePractice, minutesOf } from '../../../src/engine/plan/task.ts';

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

test('the seconds for an item are the median of the learner, once there are twenty', () => {
  const times = Array.from({ length: 20 }, (_, i) => (i < 9 ? 30_000 : 50_000));
  expect(learnSecondsPerItem(times)).toBe(50);
  expect(learnSecondsPerItem(times.slice(1))).toBe(70);
});

test('who went away while an item stood does not count, and the median has bounds', () => {
  const slow = Array.from({ length: 20 }, () => 400_000);
  expect(learnSecondsPerItem(Array.from({ length: 40 }, () => 3_600_000))).toBe(70);
  expect(learnSecondsPerItem(slow)).toBe(180);
  expect(learnSecondsPerItem(slow.map(() => 3000))).toBe(20);
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
