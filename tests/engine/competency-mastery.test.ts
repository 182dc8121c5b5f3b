import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFading, masteryOf } from '../../src/engine/competency-mastery.ts';
import { addCredit, countLit, type OutcomeProgress } from '../../src/engine/mastery.ts';
import { noon } from './build.ts';

const day = 86_400_000;
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Outcomes with these credits, practised at noon. */
function someOutcomes(credits: Record<string, number[]>): Record<string, OutcomeProgress> {
  return Object.fromEntries(
    Object.entries(credits).map(([id, one]) => [id, { credits: one, occasions: 1, lastAt: noon }]),
  );
}

test('mastery of a competency is the mean over its outcomes, those not yet tried being dark', () => {
  const outcomes = someOutcomes({ o1: [1], o2: [1, 1], elsewhere: [1, 1, 1] });
  expect(masteryOf({ outcomes }, ['o1', 'o2'], noon)).toBeCloseTo(0.625, 12);
  expect(masteryOf({ outcomes }, ['o1', 'o2', 'o3', 'o4'], noon)).toBeCloseTo(0.3125, 12);
});

test('a competency without outcomes is dark', () => {
  expect(masteryOf({ outcomes: someOutcomes({ o1: [1] }) }, [], noon)).toBe(0);
});

test('mastery of a competency is from 0 to 1', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('o1', 'o2', 'o3'), fc.array(share, { maxLength: 8 })),
      fc.nat(9999),
      (o, days) => {
        const mastery = masteryOf({ outcomes: someOutcomes(o) }, ['o1', 'o2', 'o3'], noon + days * day);
        expect(mastery).toBeGreaterThanOrEqual(0);
        expect(mastery).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('an outcome that was lit and faded below it is fading, until an answer lights it again', () => {
  const outcomes = someOutcomes({ once: [1, 1], never: [1, 0] });
  const ids = ['once', 'never', 'untried'];
  const count = (at: number) => [countLit({ outcomes }, ids, at), countFading({ outcomes }, ids, at)];
  expect(count(noon)).toEqual([1, 0]);
  expect(count(noon + 10 * day)).toEqual([0, 1]);
  outcomes['once'] = addCredit({ at: noon + 10 * day, score: 1 }, outcomes['once']);
  expect(count(noon + 10 * day)).toEqual([1, 0]);
});
