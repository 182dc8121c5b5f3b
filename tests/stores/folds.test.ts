import { expect, test } from 'vitest';
import type { LearnerEvent } from '../../src/engine/event.ts';
import { createRecall, type Fold, type FoldSnapshot } from '../../src/stores/create-recall.ts';
import { exposuresFold, givenAnswersFold, insightFold } from '../../src/stores/folds.ts';
import { describeFold } from '../../src/stores/snapshot.ts';
import { anAttempt, noon } from '../engine/build.ts';
import { createMemoryLog } from './memory-log.ts';

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
  expect(run(givenAnswersFold, anAttempt(), reset, after)).toEqual(run(givenAnswersFold, after));
});

test('going on from a saved state gives what folding at once gives', () => {
  const events = [anAttempt({ score: 0 }), anAttempt({ id: 'e2', at: noon + 1 }), anAttempt({ id: 'e3', item: 'y' })];
  for (const fold of [exposuresFold, insightFold, givenAnswersFold] as Fold<object>[]) {
    const saved = JSON.parse(JSON.stringify(run(fold, ...events.slice(0, 2)))) as object;
    for (const event of events.slice(2)) fold.add(saved, event);
    expect(saved).toEqual(run(fold, ...events));
  }
});

test('what the charts knew in an older shape is thrown away', async () => {
  const log = createMemoryLog();
  await log.append([anAttempt()]);
  const old: FoldSnapshot = {
    madeBy: `1:${describeFold([])}`,
    lastSeq: 1,
    last: { at: noon, id: 'e1' },
    state: { days: { '2026-11-21': { answered: 1, score: 1, lit: 0 } }, outcomes: { 'plan-addresses': [1] }, lit: 0 },
  };
  const recall = createRecall({
    corrections: [],
    readAfter: (seq) => log.readAfter(seq),
    readAll: () => log.readAfter(0),
    readSnapshot: async (name) => (name === 'insight' ? old : undefined),
    writeSnapshot: async () => undefined,
  });
  expect(await recall(insightFold)).toEqual(run(insightFold, anAttempt()));
});
