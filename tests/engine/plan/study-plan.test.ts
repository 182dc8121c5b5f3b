import { expect, test } from 'vitest';
import type { Plan } from '../../../src/engine/event.ts';
import { readStudyPlan } from '../../../src/engine/plan/read-study-plan.ts';
import { addMinutes, minutesOn } from '../../../src/engine/plan/study-plan.ts';
import { noon } from '../build.ts';

const weekends = { monday: 0, tuesday: 0, wednesday: 0, thursday: 0, friday: 0, saturday: 60, sunday: 90 };
const set: Plan = { kind: 'plan', id: 'e1', at: noon, zone: 60, certification: 'cpas' };

test('a plan from before there were study plans stands as it was, with the usual minutes', () => {
  expect(readStudyPlan(set)).toEqual({ certifications: ['cpas'], minutesADay: 30, since: '2026-11-21' });
});

test('a study plan is read as it was chosen', () => {
  const study = {
    certifications: ['cpas', 'cpia'],
    examDate: '2027-03-01',
    minutesADay: weekends,
    since: '2026-11-01',
  };
  expect(readStudyPlan({ ...set, study })).toBe(study);
});

test('minutes are those of the day of the week, whole and not below none', () => {
  expect(minutesOn(weekends, '2026-11-22')).toBe(90);
  expect(minutesOn(weekends, '2026-11-23')).toBe(0);
  expect([minutesOn(20.9, '2026-11-22'), minutesOn(-5, '2026-11-22')]).toEqual([20, 0]);
});

test('more minutes go to the days that have any, or to all if none has', () => {
  expect(addMinutes(30, 5)).toBe(35);
  expect(addMinutes(weekends, 5)).toEqual({ ...weekends, saturday: 65, sunday: 95 });
  const none = { ...weekends, saturday: 0, sunday: 0 };
  expect(Object.values(addMinutes(none, 5))).toEqual([5, 5, 5, 5, 5, 5, 5]);
});
