import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidences, type Attempt } from '../../src/engine/event.ts';
import { addEvent, emptyProgress } from '../../src/engine/fold.ts';
import { addInsight, emptyInsight, weekNumber, weeksKept } from '../../src/engine/insight.ts';
import { anAttempt, noon } from './build.ts';

const day = 86_400_000;

function insightOf(...attempts: Partial<Attempt>[]) {
  const insight = emptyInsight();
  for (const fields of attempts) addInsight(insight, anAttempt(fields));
  return insight;
}

test('a week begins on Monday at four in the morning of local time', () => {
  // 23 November 2026 is a Monday.
  const monday = Date.UTC(2026, 10, 23, 4);
  expect(weekNumber(monday, 0)).toBe(weekNumber(monday - 1, 0) + 1);
  expect(weekNumber(monday - 3_600_000, 60)).toBe(weekNumber(monday, 0));
  expect(weekNumber(monday + 7 * day - 1, 0)).toBe(weekNumber(monday, 0));
});

test('answers and scores are counted by outcome and week', () => {
  const { outcomes } = insightOf(
    { score: 1 },
    { score: 0.5 },
    { at: noon + 7 * day, score: 0 },
    { outcome: 'another' },
  );
  expect(outcomes['plan-addresses']).toMatchObject([
    { answered: 2, score: 1.5 },
    { answered: 1, score: 0 },
  ]);
  expect(outcomes['another']).toMatchObject([{ answered: 1, score: 1 }]);
});

test('of each outcome the latest weeks are kept', () => {
  const { outcomes } = insightOf(...Array.from({ length: 20 }, (_, i) => ({ at: noon + 7 * i * day })));
  const weeks = outcomes['plan-addresses'] ?? [];
  expect(weeks).toHaveLength(weeksKept);
  expect(weeks.at(-1)?.week).toBe(weekNumber(noon + 7 * 19 * day, 60));
});

test('a journey to the west does not begin an earlier week', () => {
  const monday = Date.UTC(2026, 10, 23, 5);
  const { outcomes } = insightOf({ at: monday, zone: 0 }, { at: monday + 60_000, zone: -480 });
  expect(outcomes['plan-addresses']).toMatchObject([{ week: weekNumber(monday, 0), answered: 2 }]);
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

test('the latest week of an outcome knows of it what the progress knows, and all of it survives being saved', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          outcome: fc.constantFrom('a', 'b', 'c'),
          score: fc.constantFrom(0, 0.5, 1),
          confidence: fc.constantFrom(...confidences),
          wait: fc.nat(9 * day),
        }),
        { maxLength: 60 },
      ),
      (attempts) => {
        let at = noon;
        const events = attempts.map(({ wait, ...fields }, i) =>
          anAttempt({ ...fields, id: `e${i}`, at: (at += wait) }),
        );
        const insight = insightOf(...events);
        const progress = emptyProgress();
        for (const event of events) addEvent(progress, event);
        for (const [id, weeks] of Object.entries(insight.outcomes))
          expect(weeks.at(-1)).toMatchObject(progress.outcomes[id] ?? {});
        expect(Object.keys(insight.outcomes)).toEqual(Object.keys(progress.outcomes));
        expect(JSON.parse(JSON.stringify(insight))).toEqual(insight);
      },
    ),
  ));
