import { expect, test } from 'vitest';
import { emptyProgress, type Progress } from '../../src/engine/fold.ts';
import { filterMissed, planToday, type PlannedLesson } from '../../src/engine/today.ts';
import { noon } from './build.ts';

function aLesson(id: string, fields: Partial<PlannedLesson> = {}): PlannedLesson {
  return {
    id,
    title: `Lesson ${id}`,
    href: `/learn/it/${id}/`,
    minutes: 15,
    domain: 'it',
    certifications: ['cpas'],
    ...fields,
  };
}

function aProgress(fields: Partial<Progress> = {}): Progress {
  return { ...emptyProgress(), ...fields };
}

const lessons = [aLesson('l1'), aLesson('l2', { minutes: 25 }), aLesson('l3', { certifications: ['cpia'] })];

test('somebody new is given the first lesson and nothing else', () => {
  expect(planToday({ progress: aProgress(), lessons, missed: 0 })).toEqual([
    { kind: 'lesson', lesson: lessons[0], minutes: 15 },
  ]);
});

test('what was missed comes first, then the next lesson, then practice', () => {
  const progress = aProgress({ lessons: { l1: noon }, attempts: 12 });
  expect(planToday({ progress, lessons, missed: 3 })).toEqual([
    { kind: 'missed', count: 3, minutes: 4 },
    { kind: 'lesson', lesson: lessons[1], minutes: 25 },
    { kind: 'practice', count: 10, minutes: 12 },
  ]);
});

test('no more is asked to be put right than one sitting holds', () => {
  const [task] = planToday({ progress: aProgress({ attempts: 40 }), lessons, missed: 34 });
  expect(task).toEqual({ kind: 'missed', count: 10, minutes: 12 });
});

test('minutes are rounded up', () => {
  const [task] = planToday({ progress: aProgress({ attempts: 1 }), lessons, missed: 1 });
  expect(task).toEqual({ kind: 'missed', count: 1, minutes: 2 });
});

test('the next lesson is the first not read, also when a later one was', () => {
  const progress = aProgress({ lessons: { l2: noon } });
  expect(planToday({ progress, lessons, missed: 0 })[0]).toMatchObject({ kind: 'lesson', lesson: { id: 'l1' } });
});

test('the next lesson is one that the chosen certification asks for', () => {
  const progress = aProgress({ certification: 'cpia' });
  expect(planToday({ progress, lessons, missed: 0 })).toEqual([{ kind: 'lesson', lesson: lessons[2], minutes: 15 }]);
});

test('practice waits until something of the certification was read, or any item was tried', () => {
  const kinds = (progress: Progress) => planToday({ progress, lessons, missed: 0 }).map(({ kind }) => kind);
  expect(kinds(aProgress({ certification: 'cpia', lessons: { l1: noon } }))).toEqual(['lesson']);
  expect(kinds(aProgress({ certification: 'cpas', lessons: { l1: noon } }))).toEqual(['lesson', 'practice']);
  expect(kinds(aProgress({ certification: 'cpia', attempts: 1 }))).toEqual(['lesson', 'practice']);
});

test('whoever has read every lesson practises', () => {
  const progress = aProgress({ certification: 'cpas', lessons: { l1: noon, l2: noon } });
  expect(planToday({ progress, lessons, missed: 0 }).map(({ kind }) => kind)).toEqual(['practice']);
});

test('a site without lessons gives somebody new nothing to do, and does not fail', () => {
  expect(planToday({ progress: aProgress(), lessons: [], missed: 0 })).toEqual([]);
});

test('an item is missed if its latest attempt was not wholly right and it is still asked', () => {
  const tried = (lastScore: number) => ({ attempts: 1, lastAt: noon, lastScore });
  const progress = aProgress({ items: { right: tried(1), partly: tried(0.5), wrong: tried(0), gone: tried(0) } });
  const asked = ['right', 'partly', 'wrong', 'never-met'].map((id) => ({ id }));
  expect(filterMissed(asked, progress)).toEqual([{ id: 'partly' }, { id: 'wrong' }]);
});

test('reviews come first, hold what was missed too, and say how much waits', () => {
  const progress = aProgress({ attempts: 30, lessons: { l1: noon } });
  const tasks = planToday({ progress, lessons, missed: 3, due: 12, waiting: 30, days: 2 });
  expect(tasks.map(({ kind }) => kind)).toEqual(['review', 'lesson', 'practice']);
  expect(tasks[0]).toEqual({ kind: 'review', count: 12, waiting: 30, days: 2, minutes: 15 });
});
