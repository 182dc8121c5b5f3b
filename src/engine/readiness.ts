import type { Estimate } from './belief.ts';
import { createEstimator, type Evidence } from './expected-score.ts';
import { constants } from './readiness-constants.ts';

/** What readiness is asked for. */
export interface ReadinessRequest extends Omit<Evidence, 'examAt'> {
  /** When the exam is; now if not given. */
  examAt?: number | undefined;
  /** The least score that passes, from 0 to 1: the issuer's where it is known, otherwise the reader's own. */
  passMark?: number | undefined;
  /** The items of one form; 100 if not given. */
  formItems?: number | undefined;
}

/** An expected score with its 80 % interval, all from 0 to 1. */
export interface Expected {
  expected: number;
  low: number;
  high: number;
}

/** Readiness for an exam on a day. */
export interface ReadinessScore extends Expected {
  kind: 'score';
  /** The 80 % interval of the score of one form: the luck of the draw is added. */
  formLow: number;
  formHigh: number;
  bySection: ({ section: string; firsts: number } & Expected)[];
  /** The chance that the score of one form reaches the pass mark, where there is one. */
  passChance?: number;
}

/** Why no figure is given. */
export interface NotEnough {
  kind: 'not-enough';
  /** First exposures on the blueprint, and how many it takes. */
  has: number;
  needs: number;
  /** The sections that weigh a tenth or more and were never touched. */
  missing: string[];
}

/** With fewer first exposures on the blueprint no figure is given. */
export const firstsNeeded = 40;
const heavy = 0.1;
/** Half of an 80 % interval, in standard deviations of the normal distribution. */
const halfOf80 = 1.28155;

/** Readiness by what is known of the learner now, or what is missing to tell it. */
export function readiness(request: ReadinessRequest): ReadinessScore | NotEnough {
  const { blueprint, now, examAt = now, passMark, formItems = 100 } = request;
  const weights = blueprint.map(({ weight }) => weight);
  const counts = countFirsts(request);
  const has = sum(counts);
  const missing = blueprint
    .filter(({ weight }, i) => weight >= heavy * sum(weights) && counts[i] === 0)
    .map(({ section }) => section);
  if (has < firstsNeeded || missing.length > 0) return { kind: 'not-enough', has, needs: firstsNeeded, missing };

  const estimate = createEstimator({ ...request, examAt }, constants);
  const whole = estimate(weights);
  const form = { mean: whole.mean, variance: whole.variance + (whole.mean * (1 - whole.mean)) / formItems };
  const { low: formLow, high: formHigh } = intervalOf(form);
  const bySection = blueprint.map(({ section }, i) => {
    const alone = weights.map((_, j) => Number(i === j));
    return { section, firsts: counts[i] ?? 0, ...intervalOf(estimate(alone)) };
  });
  return {
    kind: 'score',
    ...intervalOf(whole),
    formLow,
    formHigh,
    bySection,
    ...(passMark === undefined ? {} : { passChance: chanceOf(form, passMark) }),
  };
}

/** The first exposures of each section of the blueprint, in its order. */
function countFirsts({ exposures, blueprint, outcomesOf }: Omit<Evidence, 'now' | 'examAt'>): number[] {
  const outcomes = Object.values(exposures.firsts).map(({ outcome }) => outcome);
  return blueprint.map(({ competencies }) => {
    const asked = new Set(competencies.flatMap(outcomesOf));
    return outcomes.filter((outcome) => asked.has(outcome)).length;
  });
}

/** The 80 % interval around an estimate, within what a score can be. */
function intervalOf({ mean, variance }: Estimate): Expected {
  const half = halfOf80 * Math.sqrt(variance);
  return { expected: mean, low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}

/** The chance that the score reaches the mark: the normal distribution, by a logistic curve that is within 0.0002 of it. */
function chanceOf({ mean, variance }: Estimate, mark: number): number {
  const z = (mean - mark) / Math.sqrt(variance);
  return 1 / (1 + Math.exp(-1.5976 * z - 0.07056 * z ** 3));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
