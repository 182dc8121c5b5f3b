import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCredit, litFrom, type OutcomeProgress } from '../../../src/engine/mastery.ts';
import { masteryWithGuess, readDiagnostic, type DiagnosticAnswer } from '../../../src/engine/plan/first-guess.ts';
import { noon } from '../build.ts';

const sections = [
  { id: 's1', weight: 50, competencies: ['a', 'b', 'c'] },
  { id: 's2', weight: 50, competencies: ['d', 'e', 'f'] },
];
const right = (competency: string): DiagnosticAnswer => ({ competency, score: 1, confidence: 'think-so' });
const wrong = (competency: string): DiagnosticAnswer => ({ competency, score: 0, confidence: 'think-so' });
const anyAnswers = fc.array(
  fc.record({
    competency: fc.constantFrom(...'abcdef'),
    score: fc.constantFrom(0, 0.5, 1),
    confidence: fc.constantFrom('guess' as const, 'sure' as const),
  }),
  { maxLength: 16 },
);

test('without answers everything is little known', () => {
  expect(new Set(Object.values(readDiagnostic([], sections)))).toEqual(new Set([0.3]));
});

test('an answer tells most of its competency, less of its section and least of the others', () => {
  const guess = readDiagnostic([right('a')], sections);
  expect(guess['a']).toBeGreaterThan(guess['b'] ?? 1);
  expect(guess['b']).toBeGreaterThan(guess['d'] ?? 1);
  expect(guess['d']).toBeGreaterThan(0.3);
});

test('one right answer alone skips nothing, a row of them does, and only where something was asked', () => {
  expect(readDiagnostic([right('a')], sections)['a']).toBeLessThan(litFrom);
  const all = readDiagnostic([...'aabbddde'].map(right), sections);
  expect(Object.keys(all).filter((id) => (all[id] ?? 0) >= litFrom)).toEqual(['a', 'b', 'd', 'e']);
});

test('a guessed answer is worth half', () => {
  const guessed = readDiagnostic([{ ...right('a'), confidence: 'guess' }], sections);
  expect(guessed['a']).toBeLessThan(readDiagnostic([right('a')], sections)['a'] ?? 0);
});

test('guesses are from 0 to 1, and a right answer is never worth less than a wrong one', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...'abcdef'), (answers, competency) => {
      const [before, worse] = [answers, [...answers, wrong(competency)]].map((own) => readDiagnostic(own, sections));
      const after = readDiagnostic([...answers, right(competency)], sections);
      expect(after[competency]).toBeGreaterThanOrEqual(worse?.[competency] ?? 1);
      for (const guess of Object.values({ ...before, ...after })) {
        expect(guess).toBeGreaterThanOrEqual(0);
        expect(guess).toBeLessThanOrEqual(1);
      }
    }),
  );
});

const answered = (...scores: number[]): OutcomeProgress =>
  scores.reduce<OutcomeProgress | undefined>((before, score) => addCredit({ at: noon, score }, before), undefined)!;

test('a guess stands in for an outcome until it was answered twice', () => {
  const mastery = (outcomes: Record<string, OutcomeProgress>) => masteryWithGuess({ outcomes }, ['a', 'b'], noon, 0.6);
  expect(mastery({})).toBe(0.6);
  expect(mastery({ a: answered(0) })).toBe(0.6);
  expect(mastery({ a: answered(0, 0) })).toBe(0.3);
  expect(mastery({ a: answered(1, 1, 1, 1) })).toBeGreaterThan(0.75);
});

test('without a guess, mastery is that of the answers', () => {
  expect(masteryWithGuess({ outcomes: { a: answered(1) } }, ['a', 'b'], noon)).toBe(0.25);
  expect(masteryWithGuess({ outcomes: {} }, [], noon)).toBe(0);
});
