import { expect, test } from 'vitest';
import { fillDays, type Filling } from '../../../src/engine/plan/fill-days.ts';
import { listDays } from '../../../src/engine/plan/study-day.ts';
import { aCompetency, today } from './build.ts';

const competencies = [aCompetency('a', { weight: 30 }), aCompetency('b', { weight: 25 })];
const filling: Filling = {
  newByDay: [],
  mocks: [],
  due: [],
  missed: 0,
  diagnostic: 0,
  competencies,
  begun: ['a', 'b'],
  competenciesOf: () => [],
  itemsLeft: { a: 100, b: 100 },
  secondsPerItem: 60,
};
const fill = (fields: Partial<Filling>, { minutes = 40, distance = Infinity, count = 1 } = {}) =>
  fillDays(listDays({ today, count, distance, minutesADay: minutes, spent: 0 }), { ...filling, ...fields });
const kinds = (tasks: readonly { kind: string; count?: number }[] = []) =>
  tasks.map(({ kind, count }) => `${kind} ${count ?? ''}`.trim());

test('what to put right comes before reviews, a mock and what is new', () => {
  const [tasks] = fill({
    missed: 3,
    due: [5],
    mocks: [{ index: 0, paper: 'p', count: 10, minutes: 10, isFull: false }],
    newByDay: [[{ kind: 'lesson', ref: 'l', minutes: 15 }]],
  });
  expect(kinds(tasks)).toEqual(['put-right 3', 'review 5', 'mock 10', 'lesson', 'practice 7']);
});

test('time left goes to practice where most is lacking, in sittings that take turns', () => {
  const [tasks = []] = fill({});
  expect(tasks.map((task) => 'ref' in task && task.ref)).toEqual(['a', 'b', 'a', 'b']);
});

test('nothing is practised that was neither read nor practised, or has no items left', () => {
  expect(fill({ begun: [] })).toEqual([[]]);
  expect(kinds(fill({ itemsLeft: { a: 0, b: 4 } })[0])).toEqual(['practice 4']);
});

test('no more than ten are put right a day, and the rest on the next', () => {
  const days = fill({ missed: 14, begun: [] }, { count: 2 });
  expect(days.map(kinds)).toEqual([['put-right 10'], ['put-right 4']]);
});

test('reviews that do not fit wait for the next day', () => {
  expect(fill({ due: [60], begun: [] }, { count: 2 }).map(kinds)).toEqual([['review 40'], ['review 20']]);
});

test('on a day shorter than one item there is one all the same', () => {
  expect(kinds(fill({ due: [3], secondsPerItem: 90 }, { minutes: 1 })[0])).toEqual(['review 1']);
});

test('the last days have one sitting of practice, and the eve none and half of its time', () => {
  const days = fill({ due: [5, 5, 60] }, { distance: 3, count: 3 });
  expect(days.map(kinds)).toEqual([['review 5', 'practice 10'], ['review 5', 'practice 10'], ['review 20']]);
});
