import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { submit } from '../../../src/engine/exam/act.ts';
import {
  announcementsBetween,
  elapse,
  mustSubmit,
  remaining,
  restretch,
  tick,
} from '../../../src/engine/exam/clock.ts';
import type { Exam } from '../../../src/engine/exam/exam.ts';
import type { Stretch } from '../../../src/engine/exam/pace.ts';
import { noon } from '../build.ts';
import { anExam, anyClock, anySteps, minute, play } from './build.ts';

const untimed = anExam({ stretch: 'off' });

test('the remaining time is the limit less what the clock on the wall went on, sleep included', () => {
  expect(remaining(anExam(), noon)).toBe(20 * minute);
  expect(remaining(anExam(), noon + 8 * minute)).toBe(12 * minute);
  expect(remaining(anExam(), noon + 600 * minute)).toBe(0);
});

test('the remaining time never grows as the clock goes on, whatever is done', () => {
  fc.assert(
    fc.property(anySteps(fc.nat(3 * minute)), fc.nat(30 * minute), fc.nat(30 * minute), (steps, a, b) => {
      const last = play(anExam(), steps).at(-1)?.exam ?? anExam();
      const [sooner, later] = [last.at + Math.min(a, b), last.at + Math.max(a, b)];
      expect(remaining(last, later)).toBeLessThanOrEqual(remaining(last, sooner));
    }),
  );
});

test('without setbacks the remaining time is exactly the limit less the time since the start', () => {
  fc.assert(
    fc.property(anySteps(fc.nat(3 * minute)), (steps) => {
      for (const { exam, now } of play(anExam(), steps))
        expect(remaining(exam, now)).toBe(Math.max(0, 20 * minute - (now - noon)));
    }),
  );
});

test('a clock set back never gives time back, and never more than the limit', () => {
  fc.assert(
    fc.property(anySteps(anyClock), anyClock, (steps, off) => {
      for (const { before, exam, now } of play(anExam(), steps)) {
        expect(exam.elapsed).toBeGreaterThanOrEqual(before.elapsed);
        expect(remaining(exam, now)).toBeLessThanOrEqual(remaining(before, before.at));
        expect(remaining(exam, now + off)).toBeLessThanOrEqual(20 * minute);
        expect(remaining(exam, now + off)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('after a clock was set back the time goes on from where it was', () => {
  const setBack = tick(tick(anExam(), noon + 5 * minute), noon - 60 * minute);
  expect(remaining(setBack, noon - 60 * minute)).toBe(15 * minute);
  expect(remaining(setBack, noon - 58 * minute)).toBe(13 * minute);
});

test('an exam must be submitted from the moment at which no time is left', () => {
  expect(mustSubmit(anExam(), noon + 20 * minute - 1)).toBe(false);
  expect(mustSubmit(anExam(), noon + 20 * minute)).toBe(true);
  expect(mustSubmit(submit(anExam(), noon), noon + 20 * minute)).toBe(false);
});

test('with the timer off there is no end and nothing to announce', () => {
  expect(remaining(untimed, noon + 1e9)).toBe(Infinity);
  expect(mustSubmit(untimed, noon + 1e9)).toBe(false);
  expect(announcementsBetween(untimed, noon, noon + 1e9)).toEqual([]);
});

test('10, 5 and 1 minutes are announced at the moment at which they are left', () => {
  const said = (from: number, to: number) => announcementsBetween(anExam(), noon + from, noon + to);
  expect(said(0, 10 * minute - 1)).toEqual([]);
  expect(said(10 * minute - 1, 10 * minute)).toEqual([10]);
  expect(said(10 * minute, 15 * minute - 1)).toEqual([]);
  expect(said(14 * minute, 15 * minute)).toEqual([5]);
  expect(said(18 * minute, 20 * minute)).toEqual([1]);
  expect(said(0, 600 * minute)).toEqual([10, 5, 1]);
});

test('an exam of five minutes announces neither ten nor five', () => {
  expect(announcementsBetween(anExam({ time: 5 * minute }), noon, noon + 5 * minute)).toEqual([1]);
});

test('each announcement comes once, also where the clock is set back', () => {
  fc.assert(
    fc.property(fc.array(anyClock, { size: 'max', maxLength: 40 }), (leaps) => {
      let [exam, now] = [anExam(), noon];
      const said = leaps.flatMap((leap) => {
        const from = now;
        now += leap;
        const minutes = announcementsBetween(exam, from, now);
        exam = tick(exam, now);
        return minutes;
      });
      const left = remaining(exam, now) / minute;
      expect(said).toEqual([10, 5, 1].filter((minutes) => left <= minutes));
    }),
  );
});

test('time that ticks by is spent on the item shown', () => {
  const exam = tick(tick(anExam(), noon + 3000), noon + 5000);
  expect(exam.places.map(({ ms }) => ms)).toEqual([5000, 0, 0, 0, 0]);
});

test('time away goes by on the clock and on no item', () => {
  const exam = elapse(anExam(), noon + 3 * minute);
  expect(remaining(exam, noon + 3 * minute)).toBe(17 * minute);
  expect(exam.places.every(({ ms }) => ms === 0)).toBe(true);
});

test('once submitted the clock stands still', () => {
  const exam = submit(anExam(), noon + minute);
  expect(remaining(exam, noon + 10 * minute)).toBe(19 * minute);
  expect(tick(exam, noon + 10 * minute)).toEqual(exam);
});

test('a time stretched anew is the whole time less what went by, and what went by is gone by', () => {
  const after = (minutes: number, ...stretches: Stretch[]) => {
    const now = noon + minutes * minute;
    const exam = stretches.reduce<Exam>((exam, stretch) => restretch(exam, stretch, now) ?? exam, anExam());
    return remaining(exam, now) / minute;
  };
  expect(after(8, 1.5)).toBe(22);
  expect(after(8, 2)).toBe(32);
  expect(after(8, 2, 1)).toBe(12);
  expect(after(8, 'off')).toBe(Infinity);
  expect(after(8, 'off', 1.25)).toBe(17);
});

test('a time that is used up, or not known, is not to be had', () => {
  const long = anExam({ stretch: 2 });
  expect(restretch(long, 1, noon + 20 * minute - 1)).toHaveProperty('limit', 20 * minute);
  expect(restretch(long, 1, noon + 20 * minute)).toBeUndefined();
  expect(restretch(anExam({ time: undefined }), 2, noon)).toBeUndefined();
});

test('after a change the minutes that are left by the new time are announced, and no others', () => {
  const said = (at: number, stretch: Stretch, to: number) => {
    const changed = restretch(anExam(), stretch, noon + at * minute) ?? anExam();
    return announcementsBetween(changed, noon + at * minute, noon + to * minute);
  };
  // Of 4 minutes left there become 14: ten, five and one come, though five was announced before.
  expect(said(16, 1.5, 19)).toEqual([]);
  expect(said(16, 1.5, 20)).toEqual([10]);
  expect(said(16, 1.5, 30)).toEqual([10, 5, 1]);
  expect(said(16, 'off', 600)).toEqual([]);
  // Of 32 minutes left there become 4: ten and five were passed over.
  const shortened = restretch(anExam({ stretch: 2 }), 1, noon + 16 * minute) ?? anExam();
  expect(announcementsBetween(shortened, noon + 16 * minute, noon + 20 * minute)).toEqual([1]);
});
