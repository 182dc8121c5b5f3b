import { expect, test } from 'vitest';
import { listNewWork } from '../../../src/engine/plan/new-work.ts';
import { aCompetency, aLesson } from './build.ts';

const list = (lessons: ReturnType<typeof aLesson>[], competencies: ReturnType<typeof aCompetency>[]) =>
  listNewWork({ lessons, competencies, secondsPerItem: 60 });
const refs = (tasks: readonly { kind: string; ref: string }[]) => tasks.map(({ kind, ref }) => `${kind} ${ref}`);

test('each lesson is followed by practice on what it teaches', () => {
  const { tasks } = list([aLesson('a'), aLesson('b')], [aCompetency('on-a'), aCompetency('on-b')]);
  expect(tasks).toEqual([
    { kind: 'lesson', ref: 'a', minutes: 15 },
    { kind: 'practice', ref: 'on-a', count: 8, minutes: 8 },
    { kind: 'lesson', ref: 'b', minutes: 15 },
    { kind: 'practice', ref: 'on-b', count: 8, minutes: 8 },
  ]);
});

test('practice asks no more items than there are', () => {
  const lessons = ['a', 'b', 'c'].map((id) => aLesson(id, { competencies: ['shared'] }));
  const { tasks, itemsLeft } = list(lessons, [aCompetency('shared', { itemsLeft: 11 })]);
  expect(tasks.flatMap((task) => (task.kind === 'practice' ? task.count : []))).toEqual([8, 3]);
  expect(itemsLeft).toEqual({ shared: 0 });
});

test('practice owed to the three lessons read last comes first', () => {
  const read = [1, 4, 3, 2].map((at) => aLesson(`r${at}`, { read: at }));
  const lessons = [...read, aLesson('done', { read: 9, practised: true }), aLesson('new')];
  const competencies = lessons.map(({ id }) => aCompetency(`on-${id}`));
  expect(refs(list(lessons, competencies).tasks).slice(0, 4)).toEqual([
    'practice on-r4',
    'practice on-r3',
    'practice on-r2',
    'lesson new',
  ]);
});

test('a lesson may be skipped if all that it teaches is mastered', () => {
  const lessons = [aLesson('both', { competencies: ['x', 'y'] }), aLesson('one', { competencies: ['x'] })];
  const competencies = [aCompetency('x', { mastery: 0.7 }), aCompetency('y', { mastery: 0.6 })];
  const { tasks, maySkip } = list(lessons, competencies);
  expect(maySkip).toEqual(['one']);
  expect(refs(tasks)[0]).toBe('lesson both');
});

test('what the blueprint does not ask for is left out', () => {
  const lessons = [aLesson('unknown'), aLesson('weightless')];
  const { tasks, maySkip } = list(lessons, [aCompetency('on-weightless', { weight: 0 })]);
  expect([tasks, maySkip]).toEqual([[], []]);
});
