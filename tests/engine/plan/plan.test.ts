import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../../../src/engine/plan/calendar.ts';
import { readDiagnostic } from '../../../src/engine/plan/first-guess.ts';
import { listNewWork } from '../../../src/engine/plan/new-work.ts';
import { makePlan, type DayPlan } from '../../../src/engine/plan/plan.ts';
import { minutesOn } from '../../../src/engine/plan/study-plan.ts';
import { aCompetency, aCourse, aLesson, anyRequest, aRequest, dayAfter, today } from './build.ts';

const exam = '2027-01-31';
const tasksOf = ({ days }: DayPlan) => days.flatMap(({ day, tasks }) => tasks.map((task) => ({ day, ...task })));
const lessonsOf = (plan: DayPlan) => tasksOf(plan).filter((task) => task.kind === 'lesson');

test('the days run from today to the eve of the exam', () => {
  const { days } = makePlan(aRequest());
  expect([days[0]?.day, days.at(-1)?.day, days.length]).toEqual([today, '2027-01-30', 70]);
});

test('a day begins with reviews and goes on with what is new', () => {
  const request = aRequest({ reviewForecast: [{ day: today, reviews: 5 }] });
  expect(makePlan(request).days[0]).toEqual({
    day: today,
    minutes: 43,
    tasks: [
      { kind: 'review', count: 5, minutes: 6 },
      { kind: 'lesson', ref: 'l2', minutes: 15 },
      { kind: 'practice', ref: 'on-l2', count: 8, minutes: 10 },
      { kind: 'practice', ref: 'on-l2', count: 10, minutes: 12 },
    ],
  });
});

test('reviews take no more than half of a day while there is something new', () => {
  const reviewForecast = Array.from({ length: 5 }, (_, i) => ({ day: dayAfter(i), reviews: 100 }));
  const { days } = makePlan(aRequest({ reviewForecast }));
  expect(
    days.slice(0, 5).every(({ tasks }) => tasks.some(({ kind }) => kind === 'practice' || kind === 'lesson')),
  ).toBe(true);
});

test('no day asks for more minutes than there are, but one task stands alone where it is longer', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const { days } = makePlan(request);
      days.forEach(({ day, minutes, tasks }, i) => {
        const own = minutesOn(request.plan.minutesADay, day) - (i === 0 ? (request.spentToday ?? 0) : 0);
        expect(minutes <= Math.max(0, own) || (own > 0 && tasks.length === 1)).toBe(true);
      });
    }),
    { numRuns: 200 },
  );
});

test('where the date can be met, each lesson stands once, before the taper or in a tight plan within it', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const plan = makePlan(request);
      fc.pre(plan.verdict.kind !== 'cannot');
      const wanted = listNewWork({ ...request, secondsPerItem: 70 }).tasks.filter(({ kind }) => kind === 'lesson');
      expect(
        lessonsOf(plan)
          .map(({ ref }) => ref)
          .toSorted(),
      ).toEqual(wanted.map(({ ref }) => ref).toSorted());
      const least = plan.verdict.kind === 'fits' ? 8 : 4;
      for (const { day } of lessonsOf(plan))
        expect(daysBetween(day, request.plan.examDate ?? '')).toBeGreaterThanOrEqual(least);
    }),
    { numRuns: 200 },
  );
});

test('where a date cannot be met, the lessons that bring most are there and the others are not', () => {
  const course = {
    lessons: ['l0', 'l1', 'l2'].map((id) => aLesson(id, { domain: id })),
    competencies: [1, 50, 20].map((weight, i) => aCompetency(`on-l${i}`, { weight })),
  };
  const plan = makePlan(aRequest({ ...course, plan: { ...aRequest().plan, minutesADay: 30, examDate: dayAfter(6) } }));
  expect(plan.verdict.kind).toBe('cannot');
  expect(lessonsOf(plan).map(({ ref }) => ref)[0]).toBe('l1');
  expect(lessonsOf(plan).map(({ ref }) => ref)).not.toContain('l0');
});

test('practice on a lesson is on its day or the next', () => {
  const plan = makePlan(aRequest());
  const learning = tasksOf(plan);
  for (const { ref, day } of lessonsOf(plan)) {
    const practice = learning.find((task) => task.kind === 'practice' && task.ref === `on-${ref}` && task.day >= day);
    expect(daysBetween(day, practice?.day ?? '')).toBeLessThanOrEqual(1);
  }
});

test('the last three days hold nothing new and no mock, and the eve is short', () => {
  const reviewForecast = Array.from({ length: 70 }, (_, i) => ({ day: dayAfter(i), reviews: 20 }));
  const { days } = makePlan(aRequest({ reviewForecast, ...aCourse(60) }));
  const last = days.slice(-3);
  expect(last.flatMap(({ tasks }) => tasks).filter(({ kind }) => kind === 'lesson' || kind === 'mock')).toEqual([]);
  expect(days.at(-1)?.minutes).toBeLessThanOrEqual(20);
  expect(days.at(-1)?.tasks.some(({ kind }) => kind === 'practice')).toBe(false);
});

test('two full mocks stand about ten and five days before, one on each paper, and short ones weekly before', () => {
  const plan = makePlan(aRequest({ plan: { ...aRequest().plan, minutesADay: 60 } }));
  const mocks = tasksOf(plan).filter((task) => task.kind === 'mock');
  expect(mocks.map(({ day, ref, count }) => [daysBetween(day, exam), ref, count])).toEqual([
    [31, 'technical', 25],
    [24, 'clinical', 25],
    [17, 'technical', 25],
    [10, 'clinical', 100],
    [5, 'technical', 100],
  ]);
});

test('what a mock will have shown to be wrong is put right on the day after', () => {
  const { days } = makePlan(aRequest());
  const mock = days.findIndex(({ tasks }) => tasks.some(({ kind }) => kind === 'mock'));
  expect(days[mock + 1]?.tasks[0]?.kind).toBe('put-right');
});

test('without a date two weeks are shown, and when the lessons will be read', () => {
  const { examDate: _, ...plan } = aRequest().plan;
  const { days, verdict } = makePlan(aRequest({ plan }));
  expect(days).toHaveLength(14);
  expect(verdict).toEqual({ kind: 'open', learntBy: dayAfter(18) });
});

test('a date that has passed or is none counts as none', () => {
  for (const examDate of ['2026-11-21', '2027-02-30', 'soon'])
    expect(makePlan(aRequest({ plan: { ...aRequest().plan, examDate } })).verdict.kind).toBe('open');
});

test('on the day of the exam there is nothing to do', () => {
  expect(makePlan(aRequest({ plan: { ...aRequest().plan, examDate: today } })).days).toEqual([]);
});

test('the diagnostic comes first of all', () => {
  const [first] = makePlan(aRequest({ needsDiagnostic: true })).days;
  expect(first?.tasks[0]).toEqual({ kind: 'diagnostic', count: 12, minutes: 14 });
});

test('what is mastered may be skipped and is in no day', () => {
  const { lessons, competencies } = aCourse(6);
  const known = competencies.map((own) => (own.id === 'on-l2' ? { ...own, mastery: 0.8 } : own));
  const plan = makePlan(aRequest({ lessons, competencies: known }));
  expect(plan.maySkip).toEqual(['l2']);
  expect(lessonsOf(plan).map(({ ref }) => ref)).not.toContain('l2');
});

test('where a lesson may be skipped, its competency is practised without it; one still to be read is not', () => {
  const competencies = [aCompetency('on-a', { mastery: 0.8 }), aCompetency('on-b', { mastery: 0.2 })];
  const plan = makePlan(aRequest({ lessons: [aLesson('a'), aLesson('b', { minutes: 200 })], competencies }));
  const [first] = plan.days;
  expect(first?.tasks.map((task) => [task.kind, 'ref' in task && task.ref])).toEqual([['lesson', 'b']]);
  const spare = makePlan(aRequest({ lessons: [aLesson('a')], competencies: competencies.slice(0, 1) }));
  expect(spare.days[0]?.tasks[0]).toMatchObject({ kind: 'practice', ref: 'on-a' });
});

test('after a diagnostic the weak sections come first, and what was done well is left out', () => {
  const { lessons, competencies } = aCourse(12, ['it', 'clinical']);
  const ids = (side: number) => competencies.flatMap(({ id }, i) => (i % 2 === side ? [id] : []));
  const sections = [{ competencies: ids(0) }, { competencies: ids(1) }];
  const answers = competencies.map(({ id }, i) => ({ competency: id, score: 1 - (i % 2) }));
  const guess = readDiagnostic(answers, sections);
  const known = competencies.map((own) => ({ ...own, mastery: guess[own.id] ?? 0 }));
  const plan = makePlan(aRequest({ lessons, competencies: known }));
  expect(plan.maySkip).toHaveLength(6);
  expect(new Set(lessonsOf(plan).map(({ ref }) => lessons.find(({ id }) => id === ref)?.domain))).toEqual(
    new Set(['clinical']),
  );
});

test('after a day of work the lessons left stand in the same order', () => {
  const request = aRequest({
    plan: { ...aRequest().plan, background: 'it' },
    sides: { clinical: 'clinical', it: 'it' },
  });
  const before = makePlan(request);
  const done = before.days[0]?.tasks.flatMap((task) => (task.kind === 'lesson' ? [task.ref] : [])) ?? [];
  expect(done.length).toBeGreaterThan(0);
  const lessons = request.lessons.map((own) =>
    done.includes(own.id) ? { ...own, read: 1 + done.indexOf(own.id), practised: true } : own,
  );
  const after = makePlan({ ...request, lessons, today: dayAfter(1) });
  const order = lessonsOf(before).map(({ ref }) => ref);
  expect(lessonsOf(after).map(({ ref }) => ref)).toEqual(order.slice(done.length));
});

test('a missed day moves the work on and adds no debt', () => {
  const missedDays = makePlan({ ...aRequest(), today: dayAfter(3) });
  expect(lessonsOf(missedDays).map(({ ref }) => ref)).toEqual(lessonsOf(makePlan(aRequest())).map(({ ref }) => ref));
  expect(missedDays.days[0]?.minutes).toBeLessThanOrEqual(45);
});

test('once the minutes of today are done, nothing is left of it', () => {
  expect(makePlan(aRequest({ spentToday: 45 })).days[0]).toEqual({ day: today, minutes: 0, tasks: [] });
});

test('the same request makes the same plan, and is left as it was', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const before = JSON.stringify(request);
      expect(makePlan(request)).toEqual(makePlan(request));
      expect(JSON.stringify(request)).toBe(before);
    }),
    { numRuns: 50 },
  );
});

test('who follows the plan and misses every third day has read every lesson in time all the same', () => {
  let request = aRequest();
  for (let i = 0; i < 70; i += 1) {
    const { days } = makePlan({ ...request, today: dayAfter(i) });
    if (i % 3 === 2) continue;
    const tasks = days[0]?.tasks ?? [];
    const read = new Set(tasks.flatMap((task) => (task.kind === 'lesson' ? [task.ref] : [])));
    const practised = new Set(tasks.flatMap((task) => (task.kind === 'practice' ? [task.ref] : [])));
    const lessons = request.lessons.map((own) => ({
      ...own,
      ...(read.has(own.id) ? { read: i } : {}),
      ...(own.competencies.some((id) => practised.has(id)) ? { practised: true } : {}),
    }));
    request = { ...request, lessons };
  }
  expect(request.lessons.filter(({ read, practised }) => read === undefined || !practised)).toEqual([]);
  expect(Math.max(...request.lessons.map(({ read = 0 }) => read))).toBeLessThan(62);
});
