import { expect, test } from 'vitest';
import { addToCards, type Cards } from '../../../src/engine/cards.ts';
import { makeLabAttempt } from '../../../src/engine/challenges/lab-attempt.ts';
import { addExposure, emptyExposures } from '../../../src/engine/first-exposures.ts';
import { foldEvents } from '../../../src/engine/fold.ts';
import { addInsight, emptyInsight } from '../../../src/engine/insight.ts';
import { masteryOfOutcome } from '../../../src/engine/mastery.ts';
import { judgeEvent } from '../../../src/exchange/event-shape.ts';

const at = Date.UTC(2026, 10, 22, 10);
const attempt = makeLabAttempt(
  { id: 'wrong-patient-in-a-series', revision: 1, outcome: 'spot-a-misidentified-study' },
  { id: 'a1', session: 's1', now: at, zone: 0, ms: 90_000, isSolved: true, hints: 1, wrong: 1 },
);

test('an attempt at a challenge says how it ended, its hints and its tries, and is one of the labs', () => {
  expect(attempt).toMatchObject({
    item: 'wrong-patient-in-a-series',
    response: ['solved', 'hints-1', 'tries-2'],
    score: 0.8,
    mode: 'lab',
  });
});

test('a progress file with it can be read', () => {
  expect(judgeEvent(attempt)).toEqual({ event: attempt });
});

test('it counts for mastery, for the day and for the weeks', () => {
  const progress = foldEvents([attempt]);
  expect(masteryOfOutcome(progress.outcomes[attempt.outcome], at)).toBeCloseTo(0.4);
  expect(progress.days['2026-11-22']).toMatchObject({ answered: 1, ms: 90_000 });
  const insight = emptyInsight();
  addInsight(insight, attempt);
  expect(insight.outcomes[attempt.outcome]).toHaveLength(1);
  expect([insight.times, insight.wrong]).toEqual([{}, {}]);
});

test('it moves no card, and tells readiness nothing', () => {
  const cards: Cards = {};
  addToCards(cards, attempt);
  const exposures = emptyExposures();
  addExposure(exposures, attempt);
  expect([cards, exposures]).toEqual([{}, emptyExposures()]);
});
