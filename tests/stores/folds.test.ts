import { expect, test } from 'vitest';
import type { LearnerEvent } from '../../src/engine/event.ts';
import type { Fold } from '../../src/stores/create-recall.ts';
import { exposuresFold, insightFold } from '../../src/stores/folds.ts';
import { anAttempt, noon } from '../engine/build.ts';

const reset: LearnerEvent = { kind: 'reset', id: 'r', at: noon + 1, zone: 0 };
const read: LearnerEvent = { kind: 'lesson-read', id: 'l', at: noon, zone: 0, lesson: 'x', read: true };

function run<State>(fold: Fold<State>, ...events: LearnerEvent[]): State {
  const state = fold.empty();
  for (const event of events) fold.add(state, event);
  return state;
}

test('exposures keep the first answer to each item', () => {
  const { firsts } = run(exposuresFold, anAttempt({ score: 0 }), read, anAttempt({ id: 'e2', score: 1 }));
  expect(firsts).toMatchObject({ 'hosts-in-a-22-network': { right: false } });
});

test('a reset empties each fold, and what comes after it counts again', () => {
  const after = anAttempt({ id: 'e2', at: noon + 2 });
  expect(run(exposuresFold, anAttempt(), reset)).toEqual(exposuresFold.empty());
  expect(run(exposuresFold, anAttempt(), reset, after)).toEqual(run(exposuresFold, after));
  expect(run(insightFold, anAttempt(), reset, after)).toEqual(run(insightFold, after));
});

test('going on from a saved state gives what folding at once gives', () => {
  const events = [anAttempt({ score: 0 }), anAttempt({ id: 'e2', at: noon + 1 }), anAttempt({ id: 'e3', item: 'y' })];
  for (const fold of [exposuresFold, insightFold] as Fold<object>[]) {
    const saved = JSON.parse(JSON.stringify(run(fold, ...events.slice(0, 2)))) as object;
    for (const event of events.slice(2)) fold.add(saved, event);
    expect(saved).toEqual(run(fold, ...events));
  }
});
