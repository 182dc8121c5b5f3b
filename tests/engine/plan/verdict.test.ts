import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../../../src/engine/plan/calendar.ts';
import { makePlan, type PlanRequest } from '../../../src/engine/plan/plan.ts';
import { addMinutes } from '../../../src/engine/plan/study-plan.ts';
import { anyRequest, aRequest, dayAfter, today } from './build.ts';

const rank = { fits: 0, tight: 1, cannot: 2, open: 3 };

test('more minutes never make the verdict worse', () => {
  fc.assert(
    fc.property(anyRequest, fc.integer({ min: 1, max: 20 }), (request, more) => {
      const richer = { ...request, plan: { ...request.plan, minutesADay: addMinutes(request.plan.minutesADay, more) } };
      expect(isNoWorse(richer, request)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a later date never makes the verdict worse', () => {
  fc.assert(
    fc.property(anyRequest, fc.integer({ min: 1, max: 20 }), (request, later) => {
      const examDate = dayAfter(daysBetween(today, request.plan.examDate ?? '') + later);
      expect(isNoWorse({ ...request, plan: { ...request.plan, examDate } }, request)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

/** True if the verdict on the first is as good as that on the second, in kind and in minutes. */
function isNoWorse(better: PlanRequest, than: PlanRequest): boolean {
  const [a, b] = [makePlan(better).verdict, makePlan(than).verdict];
  if (a.kind === 'cannot' && b.kind === 'cannot') return a.missingMinutes <= b.missingMinutes;
  if (a.kind === 'fits' && b.kind === 'fits') return a.spare >= b.spare;
  return rank[a.kind] <= rank[b.kind];
}

test('a date that cannot be met says what is missing, and what is suggested would do', () => {
  const request = aRequest({ plan: { ...aRequest().plan, examDate: '2026-12-05' } });
  const { verdict } = makePlan(request);
  if (verdict.kind !== 'cannot') throw new Error(verdict.kind);
  expect(verdict.missingMinutes).toBeGreaterThan(0);
  expect(verdict.suggestions.map(({ kind }) => kind)).toEqual(['minutes', 'date']);
  for (const { kind, ...change } of verdict.suggestions)
    expect(makePlan({ ...request, plan: { ...request.plan, ...change } }).verdict.kind, kind).not.toBe('cannot');
});

test('the suggestions are the least that will do', () => {
  const request = aRequest({ plan: { ...aRequest().plan, examDate: '2026-12-05' } });
  const { verdict } = makePlan(request);
  if (verdict.kind !== 'cannot') throw new Error(verdict.kind);
  const [minutes, date] = verdict.suggestions;
  if (minutes?.kind !== 'minutes' || date?.kind !== 'date') throw new Error('other suggestions');
  const less = { minutesADay: addMinutes(minutes.minutesADay, -1) };
  const sooner = { examDate: dayAfter(daysBetween(today, date.examDate) - 1) };
  for (const change of [less, sooner])
    expect(makePlan({ ...request, plan: { ...request.plan, ...change } }).verdict.kind).toBe('cannot');
});

test('a date is first out of reach, then tight, then it fits; where it is tight, mocks make room for lessons', () => {
  const plan = aRequest().plan;
  const verdictOn = (day: string) => makePlan(aRequest({ plan: { ...plan, examDate: day } })).verdict.kind;
  const days = Array.from({ length: 40 }, (_, i) => dayAfter(i + 10));
  const kinds = days.map(verdictOn);
  expect([...new Set(kinds)]).toEqual(['cannot', 'tight', 'fits']);
  const tight = makePlan(aRequest({ plan: { ...plan, examDate: days[kinds.indexOf('tight')] ?? '' } }));
  const lessons = tight.days.flatMap(({ tasks }) => tasks).filter(({ kind }) => kind === 'lesson');
  expect(lessons).toHaveLength(20);
});

test('what one minute a day cannot hold does not fit because its tasks are few', () => {
  const { verdict } = makePlan(aRequest({ plan: { ...aRequest().plan, minutesADay: 1 } }));
  expect(verdict.kind).toBe('cannot');
});

test('with nothing new to do any date fits', () => {
  const { verdict } = makePlan(aRequest({ lessons: [] }));
  expect(verdict.kind).toBe('fits');
});

test('no more than four hours a day are suggested', () => {
  const { verdict } = makePlan(aRequest({ plan: { ...aRequest().plan, examDate: dayAfter(4) } }));
  expect(verdict).toMatchObject({ kind: 'cannot', suggestions: [{ kind: 'date' }] });
});

test('a minute more on the day of the diagnostic takes nothing from the lessons', () => {
  const missing = Array.from({ length: 40 }, (_, sunday) => {
    const others = { monday: 0, tuesday: 0, wednesday: 0, thursday: 0, friday: 0, saturday: 0 };
    const plan = { ...aRequest().plan, examDate: dayAfter(9), minutesADay: { ...others, sunday } };
    const { verdict } = makePlan(aRequest({ needsDiagnostic: true, plan }));
    return verdict.kind === 'cannot' ? verdict.missingMinutes : 0;
  });
  expect(missing).toEqual(missing.toSorted((a, b) => b - a));
});
