import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCredit,
  countLit,
  creditOf,
  earnedMastery,
  litFrom,
  masteryOfOutcome,
  type OutcomeProgress,
} from '../../src/engine/mastery.ts';
import { noon } from './build.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const history = fc.array(share, { maxLength: 20 });

const day = 86_400_000;

/** The credits after these attempts, the first of them first. */
function creditsAfter(attempts: readonly number[]): number[] {
  return attempts.reduce<number[]>((credits, score) => keep(score, credits), []);
}

function keep(score: number, credits: readonly number[]): number[] {
  return addCredit({ at: noon, score }, anOutcome([...credits])).credits;
}

/** An outcome with these credits, practised at noon. */
function anOutcome(credits: number[], occasions = 1): OutcomeProgress {
  return { credits, occasions, lastAt: noon };
}

function someOutcomes(credits: Record<string, number[]>): Record<string, OutcomeProgress> {
  return Object.fromEntries(Object.entries(credits).map(([id, one]) => [id, anOutcome(one)]));
}

test('an outcome that was never tried is dark', () => {
  expect(masteryOfOutcome(undefined, noon)).toBe(0);
  expect(earnedMastery([])).toBe(0);
});

test('one right answer reaches a half, a second three quarters', () => {
  expect(earnedMastery(creditsAfter([1]))).toBeCloseTo(1 / 2, 12);
  expect(earnedMastery(creditsAfter([1, 1]))).toBeCloseTo(3 / 4, 12);
});

test('a guess earns half of its score, an answer held for sure or thought so all of it', () => {
  expect(creditOf({ score: 1, confidence: 'guess' })).toBe(1 / 2);
  expect(creditOf({ score: 1, confidence: 'think-so' })).toBe(1);
  expect(creditOf({ score: 0.5, confidence: 'sure' })).toBe(0.5);
  expect(creditOf({ score: 1 })).toBe(1);
});

test('the first two answers light an outcome if both are right and neither was guessed', () => {
  expect(earnedMastery(creditsAfter([1, 1]))).toBeGreaterThanOrEqual(litFrom);
  expect(earnedMastery(creditsAfter([1]))).toBeLessThan(litFrom);
  expect(earnedMastery(creditsAfter([1, 1 / 2]))).toBeLessThan(litFrom);
  expect(earnedMastery(creditsAfter([1 / 2, 1]))).toBeLessThan(litFrom);
  expect(earnedMastery(creditsAfter([0, 1]))).toBeLessThan(litFrom);
});

test('guessing right for ever does not light an outcome', () => {
  expect(earnedMastery(creditsAfter(Array(100).fill(1 / 2)))).toBeLessThan(litFrom);
});

test('the answers of an outcome count from the latest on, each for three quarters of the one after it', () => {
  expect(earnedMastery([1, 0])).toBeCloseTo((1 / 1.75) * 0.75, 12);
  expect(earnedMastery([0, 1])).toBeCloseTo((0.75 / 1.75) * 0.75, 12);
});

test('the latest eight credits are kept, the newest in front', () => {
  expect(keep(0.5, [])).toEqual([0.5]);
  expect(keep(0.5, [1, 0])).toEqual([0.5, 1, 0]);
  expect(keep(0.9, [0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1])).toEqual([0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]);
});

test('keeping a credit leaves those before as they were', () => {
  const before = Object.freeze(anOutcome([1, 0]));
  addCredit({ at: noon + day, score: 0.5 }, before);
  expect(before).toEqual(anOutcome([1, 0]));
});

test('mastery is from 0 to 1', () => {
  fc.assert(
    fc.property(history, (attempts) => {
      const mastery = earnedMastery(creditsAfter(attempts));
      expect(mastery).toBeGreaterThanOrEqual(0);
      expect(mastery).toBeLessThanOrEqual(1);
    }),
  );
});

test('mastery grows with a right answer, unless all that it looks at was right', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { maxLength: 20 }), (attempts) => {
      const before = creditsAfter(attempts);
      const [was, is] = [earnedMastery(before), earnedMastery(keep(1, before))];
      const isFull = before.length === 8 && before.every((credit) => credit === 1);
      expect(is).toBeGreaterThanOrEqual(was);
      expect(is > was).toBe(!isFull);
    }),
  );
});

test('mastery falls with a wrong answer, unless there is nothing to lose', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { maxLength: 20 }), (attempts) => {
      const before = creditsAfter(attempts);
      const [was, is] = [earnedMastery(before), earnedMastery(keep(0, before))];
      expect(is).toBeLessThanOrEqual(was);
      expect(is < was).toBe(before.some((credit) => credit > 0));
    }),
  );
});

test('a better answer never leads to less mastery', () => {
  fc.assert(
    fc.property(history, share, share, (attempts, one, other) => {
      const before = creditsAfter(attempts);
      const [worse, better] = one < other ? [one, other] : [other, one];
      expect(earnedMastery(keep(better, before))).toBeGreaterThanOrEqual(earnedMastery(keep(worse, before)));
    }),
  );
});

test('the lit outcomes are counted among those asked for', () => {
  const outcomes = someOutcomes({ o1: [1, 1], o2: [1], o3: [1, 1, 1], elsewhere: [1, 1] });
  expect(countLit({ outcomes }, ['o1', 'o2', 'o3', 'o4'], noon)).toBe(2);
  expect(countLit({ outcomes }, [], noon)).toBe(0);
});

test('an outcome is lit from seven tenths on', () => {
  // 0.75 of a mean of 14/15 is 0.7.
  const atTheEdge = [14 / 15 + 1e-9, 14 / 15 + 1e-9];
  const justBelow = [14 / 15 - 1e-9, 14 / 15 - 1e-9];
  const outcomes = someOutcomes({ atTheEdge, justBelow });
  expect(countLit({ outcomes }, ['atTheEdge'], noon)).toBe(1);
  expect(countLit({ outcomes }, ['justBelow'], noon)).toBe(0);
});

test('mastery is what the answers earned at the last of them, and fades from then on', () => {
  const mastery = (days: number) => masteryOfOutcome(anOutcome([1, 1]), noon + days * day);
  expect(mastery(0)).toBe(earnedMastery([1, 1]));
  expect(mastery(-1)).toBe(mastery(0)); // a clock set back
  expect(mastery(6)).toBeCloseTo(0.9 * mastery(0), 12);
  expect(mastery(30)).toBeLessThan(mastery(6));
});

test('what was practised on more occasions fades more slowly', () => {
  const after = (occasions: number) => masteryOfOutcome(anOutcome([1, 1], occasions), noon + 30 * day);
  expect(after(2)).toBeGreaterThan(after(1));
  expect(after(4)).toBeGreaterThan(after(2));
});
