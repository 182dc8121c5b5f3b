import { expect, test } from 'vitest';
import { simulateCandidates, tabulate, tryReadiness, type Trial } from '../../src/tools/calibration.ts';
import type { Exam } from '../../src/tools/simulated-learner.ts';

/** Eight sections of four competencies with four outcomes each. */
const exam: Exam = {
  name: 'an exam',
  blueprint: Array.from({ length: 8 }, (_, i) => ({
    section: `s${i}`,
    weight: 8 + i,
    competencies: ['a', 'b', 'c', 'd'].map((letter) => `s${i}-${letter}`),
  })),
  outcomesOf: (competency) => [1, 2, 3, 4].map((n) => `${competency}-${n}`),
};

function aTrial(fields: Partial<Trial>): Trial {
  return { firsts: 100, expected: 0.7, low: 0.6, high: 0.8, truth: 0.7, ...fields };
}

test('the interval of readiness holds the true expected score of about four simulated learners in five', () => {
  const all = tabulate(tryReadiness(simulateCandidates([exam], 300, 7))).at(-1);
  expect(all?.learners).toBeGreaterThan(200);
  expect(all?.covered).toBeGreaterThan(0.7);
  expect(all?.covered).toBeLessThan(0.9);
  expect(all?.absoluteError).toBeLessThan(0.045);
  expect(Math.abs(all?.bias ?? 1)).toBeLessThan(0.02);
}, 20_000);

test('the same seed simulates the same learners, another seed others', () => {
  const truths = (seed: number) => simulateCandidates([exam], 5, seed).map(({ truth }) => truth);
  expect(truths(1)).toEqual(truths(1));
  expect(truths(1)).not.toEqual(truths(2));
});

test('the table has a row for each amount of data and one for all', () => {
  const rows = tabulate([
    aTrial({ firsts: 79, truth: 0.75 }),
    aTrial({ firsts: 80 }),
    aTrial({ firsts: 5000, truth: 0.5 }),
  ]);
  expect(rows.map(({ firsts, learners }) => [firsts, learners])).toEqual([
    ['40–79', 1],
    ['80–159', 1],
    ['160–319', 0],
    ['320 or more', 1],
    ['all', 3],
  ]);
});

test('the table tells error, bias, coverage and width', () => {
  const all = tabulate([aTrial({ truth: 0.75 }), aTrial({ truth: 0.5 })]).at(-1);
  expect(all?.absoluteError).toBeCloseTo(0.125, 12);
  expect(all?.bias).toBeCloseTo(0.075, 12);
  expect(all?.covered).toBe(0.5);
  expect(all?.width).toBeCloseTo(0.2, 12);
});
