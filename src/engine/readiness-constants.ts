import { memory } from './forgetting.ts';

/**
 * What readiness takes for granted of learners: fitted, and then rounded, on simulated ones of another seed than those
 * that its calibration is reported on (`npm run simulate`). Spreads are standard deviations of the chance of a wrong
 * first answer around that of the level above.
 */
export interface Constants {
  /** That chance before any data, over learners. */
  prior: { mean: number; spread: number };
  spreadOfSections: number;
  spreadOfCompetencies: number;
  spreadOfOutcomes: number;
  /** What a first answer in practice weighs, one in an exam being 1: some are looked up. */
  trustOfPractice: number;
  /** After so many days a first answer weighs half. */
  halfLife: number;
  /** The share of wrong answers that practice can take away, and how much of it is left after each attempt. */
  teachable: number;
  pace: number;
  /** In days, after one occasion of practice; it grows with the number of occasions to the power of `spacing`. */
  stability: number;
  spacing: number;
  /** The standard deviation that no amount of data takes away: people learn and forget unlike each other. */
  remainder: number;
}

export const constants: Constants = {
  prior: { mean: 0.4, spread: 0.15 },
  spreadOfSections: 0.07,
  spreadOfCompetencies: 0.03,
  spreadOfOutcomes: 0.01,
  trustOfPractice: 0.9,
  halfLife: 180,
  teachable: 0.59,
  pace: 0.89,
  stability: memory.stability,
  spacing: memory.spacing,
  remainder: 0.019,
};
