import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidences, type Attempt } from '../../src/engine/event.ts';
import { addInsight, emptyInsight } from '../../src/engine/insight.ts';
import { countLit } from '../../src/engine/mastery.ts';
import { anAttempt, noon } from './build.ts';

const day = 86_400_000;

function insightOf(...attempts: Partial<Attempt>[]) {
  const insight = emptyInsight();
  for (const fields of attempts) addInsight(insight, anAttempt(fields));
  return insight;
}

test('answers and scores are counted by the learner’s day', () => {
  const { days } = insightOf({ score: 1 }, { score: 0.5 }, { at: noon + day, score: 0 });
  expect(days).toMatchObject({ '2026-11-21': { answered: 2, score: 1.5 }, '2026-11-22': { answered: 1, score: 0 } });
});

test('a day keeps how many outcomes were lit at its end', () => {
  const { days } = insightOf(
    { score: 1 },
    { at: noon + day },
    { at: noon + 2 * day, score: 0 },
    { at: noon + 2 * day, outcome: 'another' },
  );
  expect(Object.values(days).map(({ lit }) => lit)).toEqual([0, 1, 0]);
});

test('only what is wholly right is right, by the confidence that was given', () => {
  const { byConfidence } = insightOf(
    { confidence: 'sure', score: 1 },
    { confidence: 'sure', score: 0.5 },
    { confidence: 'guess', score: 0 },
    { confidence: undefined, score: 1 },
  );
  expect(byConfidence).toEqual({
    guess: { answered: 1, right: 0 },
    'think-so': { answered: 0, right: 0 },
    sure: { answered: 2, right: 1 },
  });
});

test('an item left open over dinner counts as five minutes', () => {
  expect(insightOf({ item: 'x', ms: 20_000 }, { item: 'x', ms: 3_600_000 }).times).toEqual({
    x: { answers: 2, ms: 320_000 },
  });
});

test('what was chosen wrongly is counted by item and option, whatever it is called', () => {
  const { wrong } = insightOf(
    { item: 'x', score: 0, response: ['b'] },
    { item: 'x', score: 0, response: ['b'] },
    { item: 'x', score: 0, response: ['__proto__'] },
    { item: 'x', score: 1, response: ['c'] },
  );
  expect(wrong).toEqual({
    x: [
      ['b', 2],
      ['__proto__', 1],
    ],
  });
});

test('a reset forgets all of it', () => {
  const insight = insightOf({ score: 0 }, { score: 1 });
  addInsight(insight, { kind: 'reset', id: 'r', at: noon + day, zone: 0 });
  expect(insight).toEqual(emptyInsight());
});

test('what is lit is what mastery says is lit, and all of it survives being saved', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          outcome: fc.constantFrom('a', 'b', 'c'),
          score: fc.constantFrom(0, 0.5, 1),
          confidence: fc.constantFrom(...confidences),
        }),
        { maxLength: 60 },
      ),
      (attempts) => {
        const insight = insightOf(...attempts);
        expect(insight.lit).toBe(countLit(insight, ['a', 'b', 'c']));
        expect(JSON.parse(JSON.stringify(insight))).toEqual(insight);
      },
    ),
  ));
