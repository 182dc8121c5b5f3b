/**
 * Beliefs about a tree of unknown rates (outcomes within competencies within sections within the learner), each
 * scattered around the one above it: the Gaussian form of the hierarchical (credibility) model, solved exactly in one
 * pass from the leaves to the root.
 */

/** What is known from below about a rate, and the total that hangs on it. */
export interface Belief {
  /** What the data below say of the rate, and how firmly (1 / variance; 0 without data). */
  mean: number;
  precision: number;
  /** The total below, as a function of the rate: `offset + slope · rate`, with a variance around it. */
  offset: number;
  slope: number;
  variance: number;
}

/** The mean and variance of a total. */
export interface Estimate {
  mean: number;
  variance: number;
}

/** The belief about the rate above these, when each of them is scattered around it with this standard deviation. */
export function joinBeliefs(below: readonly Belief[], spread: number): Belief {
  const above = { mean: 0, precision: 0, offset: 0, slope: 0, variance: 0 };
  let weighted = 0;
  for (const { mean, precision, offset, slope, variance } of below) {
    // Given the rate above, a rate is `shrinkage` of it and for the rest what its own data say.
    const shrinkage = 1 / (1 + spread ** 2 * precision);
    above.precision += precision * shrinkage;
    weighted += precision * shrinkage * mean;
    above.offset += offset + slope * (1 - shrinkage) * mean;
    above.slope += slope * shrinkage;
    above.variance += variance + slope ** 2 * spread ** 2 * shrinkage;
  }
  above.mean = above.precision === 0 ? 0 : weighted / above.precision;
  return above;
}

/** The total below a root whose rate was thought to be around `mean`, with this standard deviation, before any data. */
export function conclude(root: Belief, prior: { mean: number; spread: number }): Estimate {
  const { offset, slope, variance } = joinBeliefs([root], prior.spread);
  return { mean: offset + slope * prior.mean, variance };
}
