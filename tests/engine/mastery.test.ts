import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLit, creditOf, keepRecent, litFrom, masteryOf, masteryOfOutcome } from '../../src/engine/mastery.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const history = fc.array(share, { maxLength: 20 });

/** The credits after these attempts, the first of them first. */
function creditsAfter(attempts: readonly number[]): number[] {
  return attempts.reduce<number[]>((credits, credit) => keepRecent(credit, credits), []);
}

test('an outcome that was never tried is dark', () => {
  expect(masteryOfOutcome()).toBe(0);
  expect(masteryOfOutcome([])).toBe(0);
});

test('one right answer reaches a half, a second three quarters', () => {
  expect(masteryOfOutcome(creditsAfter([1]))).toBeCloseTo(1 / 2, 12);
  expect(masteryOfOutcome(creditsAfter([1, 1]))).toBeCloseTo(3 / 4, 12);
});

test('a guess earns half of its score, an answer held for sure or thought so all of it', () => {
  expect(creditOf({ score: 1, confidence: 'guess' })).toBe(1 / 2);
  expect(creditOf({ score: 1, confidence: 'think-so' })).toBe(1);
  expect(creditOf({ score: 0.5, confidence: 'sure' })).toBe(0.5);
  expect(creditOf({ score: 1 })).toBe(1);
});

test('the first two answers light an outcome if both are right and neither was guessed', () => {
  expect(masteryOfOutcome(creditsAfter([1, 1]))).toBeGreaterThanOrEqual(litFrom);
  expect(masteryOfOutcome(creditsAfter([1]))).toBeLessThan(litFrom);
  expect(masteryOfOutcome(creditsAfter([1, 1 / 2]))).toBeLessThan(litFrom);
  expect(masteryOfOutcome(creditsAfter([1 / 2, 1]))).toBeLessThan(litFrom);
  expect(masteryOfOutcome(creditsAfter([0, 1]))).toBeLessThan(litFrom);
});

test('guessing right for ever does not light an outcome', () => {
  expect(masteryOfOutcome(creditsAfter(Array(100).fill(1 / 2)))).toBeLessThan(litFrom);
});

test('the answers of an outcome count from the latest on, each for three quarters of the one after it', () => {
  expect(masteryOfOutcome([1, 0])).toBeCloseTo((1 / 1.75) * 0.75, 12);
  expect(masteryOfOutcome([0, 1])).toBeCloseTo((0.75 / 1.75) * 0.75, 12);
});

test('the latest eight credits are kept, the newest in front', () => {
  expect(keepRecent(0.5)).toEqual([0.5]);
  expect(keepRecent(0.5, [1, 0])).toEqual([0.5, 1, 0]);
  expect(keepRecent(0.9, [0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1])).toEqual([0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]);
});

test('keeping a credit leaves those before as they were', () => {
  const before = Object.freeze([1, 0]);
  keepRecent(0.5, before);
  expect(before).toEqual([1, 0]);
});

test('mastery is from 0 to 1', () => {
  fc.assert(
    fc.property(history, (attempts) => {
      const mastery = masteryOfOutcome(creditsAfter(attempts));
      expect(mastery).toBeGreaterThanOrEqual(0);
      expect(mastery).toBeLessThanOrEqual(1);
    }),
  );
});

test('mastery grows with a right answer, unless all that it looks at was right', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { maxLength: 20 }), (attempts) => {
      const before = creditsAfter(attempts);
      const [was, is] = [masteryOfOutcome(before), masteryOfOutcome(keepRecent(1, before))];
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
      const [was, is] = [masteryOfOutcome(before), masteryOfOutcome(keepRecent(0, before))];
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
      expect(masteryOfOutcome(keepRecent(better, before))).toBeGreaterThanOrEqual(
        masteryOfOutcome(keepRecent(worse, before)),
      );
    }),
  );
});

test('mastery of a competency is the mean over its outcomes, those not yet tried being dark', () => {
  const outcomes = { o1: [1], o2: [1, 1], elsewhere: [1, 1, 1] };
  expect(masteryOf({ outcomes }, ['o1', 'o2'])).toBeCloseTo(0.625, 12);
  expect(masteryOf({ outcomes }, ['o1', 'o2', 'o3', 'o4'])).toBeCloseTo(0.3125, 12);
});

test('a competency without outcomes is dark', () => {
  expect(masteryOf({ outcomes: { o1: [1] } }, [])).toBe(0);
});

test('mastery of a competency is from 0 to 1', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('o1', 'o2', 'o3'), history.map(creditsAfter)), (outcomes) => {
      const mastery = masteryOf({ outcomes }, ['o1', 'o2', 'o3']);
      expect(mastery).toBeGreaterThanOrEqual(0);
      expect(mastery).toBeLessThanOrEqual(1);
    }),
  );
});

test('the lit outcomes are counted among those asked for', () => {
  const outcomes = { o1: [1, 1], o2: [1], o3: [1, 1, 1], elsewhere: [1, 1] };
  expect(countLit({ outcomes }, ['o1', 'o2', 'o3', 'o4'])).toBe(2);
  expect(countLit({ outcomes }, [])).toBe(0);
});

test('an outcome is lit from seven tenths on', () => {
  // 0.75 of a mean of 14/15 is 0.7.
  const atTheEdge = [14 / 15 + 1e-9, 14 / 15 + 1e-9];
  const justBelow = [14 / 15 - 1e-9, 14 / 15 - 1e-9];
  expect(countLit({ outcomes: { atTheEdge, justBelow } }, ['atTheEdge'])).toBe(1);
  expect(countLit({ outcomes: { atTheEdge, justBelow } }, ['justBelow'])).toBe(0);
});
