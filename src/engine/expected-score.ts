import { conclude, joinBeliefs, type Belief, type Estimate } from './belief.ts';
import type { Exposures, FirstExposure, PractisedOutcome } from './first-exposures.ts';
import { retentionOf } from './forgetting.ts';
import type { Constants } from './readiness-constants.ts';

/** A weighted part of an exam, as readiness sees it. */
export interface BlueprintSection {
  section: string;
  /** Relative to the other sections. */
  weight: number;
  competencies: readonly string[];
}

/** What a score is estimated from; nothing is practised between `now` and the exam. */
export interface Evidence {
  exposures: Exposures;
  blueprint: readonly BlueprintSection[];
  outcomesOf: (competency: string) => readonly string[];
  now: number;
  examAt: number;
}

/** The variance of one answer, as the mean weighs it: that of a chance of about 0.72. */
const usualNoise = 0.2;
const leastNoise = 0.04;
const day = 86_400_000;

/** The expected score with the sections in these weights, which are in the order of the blueprint. */
export type EstimateScore = (weights: readonly number[]) => Estimate;

/**
 * An estimator of the expected score. For each outcome it takes the chance of a wrong first answer, shrunk to its
 * competency, its section and the learner's whole, less what practice has taught, as far as that will not be forgotten
 * until the exam. Outcomes weigh alike in a competency, and competencies in a section.
 */
export function createEstimator(evidence: Evidence, constants: Constants): EstimateScore {
  const { exposures, blueprint, outcomesOf } = evidence;
  const { spreadOfOutcomes, spreadOfCompetencies, spreadOfSections, prior, remainder } = constants;
  const firsts = Map.groupBy(Object.values(exposures.firsts), ({ outcome }) => outcome);
  const tree = blueprint.map(({ competencies }) =>
    competencies.map((competency) => {
      const ids = outcomesOf(competency);
      const share = 1 / competencies.length / ids.length;
      return ids.map((id) => believe(share, firsts.get(id) ?? [], exposures.practised[id], evidence, constants));
    }),
  );
  const climb = (weights: readonly number[], noise: number) => {
    const sections = tree.map((competencies, i) => {
      const weight = weights[i] ?? 0;
      const joined = competencies.map((outcomes) => {
        const leaves = outcomes.map((leaf) => ({
          ...leaf,
          precision: leaf.precision / noise,
          slope: leaf.slope * weight,
        }));
        return joinBeliefs(leaves, spreadOfOutcomes);
      });
      return joinBeliefs(joined, spreadOfCompetencies);
    });
    return conclude(joinBeliefs(sections, spreadOfSections), prior);
  };
  return (weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = weights.map((weight) => weight / total);
    // The mean is taken with one noise for all, so that a right answer can only raise it.
    const mean = Math.min(1, Math.max(0, 1 - climb(shares, usualNoise).mean));
    const { variance } = climb(shares, Math.max(leastNoise, mean * (1 - mean)));
    return { mean, variance: variance + remainder ** 2 };
  };
}

/** What the answers at an outcome say, with precisions in single answers. */
function believe(
  weight: number,
  firsts: readonly FirstExposure[],
  practice: PractisedOutcome | undefined,
  { now, examAt }: Evidence,
  constants: Constants,
): Belief {
  const { trustOfPractice, halfLife } = constants;
  let precision = 0;
  let weighted = 0;
  for (const { at, right, mode, before } of firsts) {
    const left = unlearnt(before, constants);
    const trust = (mode === 'exam' ? 1 : trustOfPractice) * 0.5 ** ((now - at) / day / halfLife);
    precision += trust * left ** 2;
    weighted += right ? 0 : trust * left;
  }
  const belief = { mean: precision === 0 ? 0 : weighted / precision, precision, variance: 0 };
  if (!practice) return { ...belief, offset: 0, slope: weight };
  const kept = retentionOf(practice, examAt, constants);
  return {
    ...belief,
    offset: 0,
    slope: weight * (1 - kept * (1 - unlearnt(practice.attempts, constants))),
  };
}

/** The share of the wrong answers that is left after so many attempts at an outcome. */
function unlearnt(attempts: number, { teachable, pace }: Constants): number {
  return 1 - teachable * (1 - pace ** attempts);
}
