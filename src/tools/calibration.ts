import { readiness } from '../engine/readiness.ts';
import { createRandom, seedFrom } from '../engine/random.ts';
import { simulateCourse, type Course } from './simulated-course.ts';
import { trueScore, type Exam } from './simulated-learner.ts';

/** What readiness said of a learner, and the truth. */
export interface Trial {
  firsts: number;
  expected: number;
  low: number;
  high: number;
  truth: number;
}

/** A row of the table: how good readiness was where there was so much data. */
export interface CalibrationRow {
  /** First exposures on the blueprint. */
  firsts: string;
  learners: number;
  /** The mean of how far the expected score was from the true one. */
  absoluteError: number;
  /** Above 0 where readiness promised too much. */
  bias: number;
  /** The share of learners whose true score lay in the 80 % interval. */
  covered: number;
  /** The mean width of the interval. */
  width: number;
}

/** A simulated learner of an exam, with the score that is truly to be expected. */
export interface Candidate {
  exam: Exam;
  course: Course;
  truth: number;
}

/** Candidates for these exams by turns; the same for the same seed. */
export function simulateCandidates(exams: readonly Exam[], count: number, seed: number): Candidate[] {
  return Array.from({ length: count }, (_, i) => {
    const exam = exams[i % exams.length] as Exam;
    const course = simulateCourse(exam, createRandom(seedFrom(`${seed}/${i}`)));
    return { exam, course, truth: trueScore(course.learner, exam, course.examAt) };
  });
}

/** What readiness says of these candidates, where it says something. */
export function tryReadiness(candidates: readonly Candidate[]): Trial[] {
  return candidates.flatMap(({ exam, course: { learner, now, examAt }, truth }) => {
    const said = readiness({ ...exam, exposures: learner.exposures, now, examAt });
    if (said.kind === 'not-enough') return [];
    const { expected, low, high } = said;
    return [{ firsts: said.bySection.reduce((sum, { firsts }) => sum + firsts, 0), expected, low, high, truth }];
  });
}

const bounds = [40, 80, 160, 320, Infinity];

/** The table by amount of data, all learners last. */
export function tabulate(trials: readonly Trial[]): CalibrationRow[] {
  const rows = bounds.slice(0, -1).map((from, i) => {
    const below = bounds[i + 1] ?? Infinity;
    const label = below === Infinity ? `${from} or more` : `${from}–${below - 1}`;
    return summarise(
      label,
      trials.filter(({ firsts }) => firsts >= from && firsts < below),
    );
  });
  return [...rows, summarise('all', trials)];
}

function summarise(firsts: string, trials: readonly Trial[]): CalibrationRow {
  const mean = (of: (trial: Trial) => number) => trials.reduce((sum, trial) => sum + of(trial), 0) / trials.length;
  return {
    firsts,
    learners: trials.length,
    absoluteError: mean(({ expected, truth }) => Math.abs(expected - truth)),
    bias: mean(({ expected, truth }) => expected - truth),
    covered: mean(({ low, high, truth }) => Number(low <= truth && truth <= high)),
    width: mean(({ low, high }) => high - low),
  };
}
