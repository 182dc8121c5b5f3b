/** The options of one item, a row of features each, and which of the rows is the key. */
export interface Choice {
  rows: readonly (readonly number[])[];
  key: number;
}

/** What a fit may be told. */
export interface FitOptions {
  /** The weight of the squared weights (L2), above 0: without it a feature that tells every key weighs without end. */
  penalty: number;
  /** Where the search starts; a good guess saves time and changes nothing else. */
  start?: readonly number[];
}

/** The same choices with each feature as its distance from the item's mean, in standard deviations within items. */
export function standardise(choices: readonly Choice[]): Choice[] {
  const centred = choices.map(({ rows, key }) => ({ rows: centre(rows), key }));
  const all = centred.flatMap(({ rows }) => rows);
  const units = (all[0] ?? []).map((_, i) =>
    Math.sqrt(all.reduce((sum, row) => sum + (row[i] as number) ** 2, 0) / all.length),
  );
  // What never varies within an item has no unit, and stays 0.
  const scale = (row: readonly number[]) => row.map((value, i) => value / ((units[i] as number) || 1));
  return centred.map(({ rows, key }) => ({ rows: rows.map(scale), key }));
}

/** How well a row fits the key, higher being better. */
export function score(weights: readonly number[], row: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (row[i] as number);
  return sum;
}

/**
 * The weights under which the keys are likeliest (McFadden's conditional logit), less the penalty. The penalised
 * likelihood is concave, so that Newton's steps, halved where they overshoot, end at its one maximum.
 */
export function fitLogit(choices: readonly Choice[], { penalty, start }: FitOptions): number[] {
  const size = choices[0]?.rows[0]?.length ?? 0;
  let weights: number[] = start ? [...start] : Array.from({ length: size }, () => 0);
  let height = penalisedLikelihood(choices, weights, penalty);
  for (let step = 0; step < 50; step++) {
    const { gradient, curvature } = differentiate(choices, weights, penalty);
    if (gradient.every((slope) => Math.abs(slope) < 1e-8)) break;
    const towards = solve(curvature, gradient);
    let scale = 1;
    let next = weights;
    let nextHeight = height;
    do {
      next = weights.map((weight, i) => weight + scale * (towards[i] as number));
      nextHeight = penalisedLikelihood(choices, next, penalty);
      scale /= 2;
    } while (nextHeight < height && scale > 1e-6);
    if (nextHeight <= height) break;
    weights = next;
    height = nextHeight;
  }
  return weights;
}

function penalisedLikelihood(choices: readonly Choice[], weights: readonly number[], penalty: number): number {
  let sum = 0;
  for (const { rows, key } of choices) sum += Math.log(chances(rows, weights)[key] as number);
  for (const weight of weights) sum -= (penalty / 2) * weight * weight;
  return sum;
}

/** The chance of each row to be the key under these weights (softmax). */
function chances(rows: Choice['rows'], weights: readonly number[]): number[] {
  const scores = rows.map((row) => score(weights, row));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / sum);
}

/** The slope of the penalised likelihood, and its curvature with the sign turned. */
function differentiate(choices: readonly Choice[], weights: readonly number[], penalty: number) {
  const size = weights.length;
  const gradient = weights.map((weight) => -penalty * weight);
  const curvature = weights.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? penalty : 0)));
  const mean = new Float64Array(size);
  const offset = new Float64Array(size);
  for (const { rows, key } of choices) {
    const shares = chances(rows, weights);
    mean.fill(0);
    rows.forEach((row, o) => {
      for (let i = 0; i < size; i++) mean[i]! += (shares[o] as number) * (row[i] as number);
    });
    rows.forEach((row, o) => {
      const share = shares[o] as number;
      for (let i = 0; i < size; i++) {
        const from = (offset[i] = (row[i] as number) - (mean[i] as number));
        if (o === key) gradient[i]! += from;
        const line = curvature[i] as Float64Array;
        for (let j = 0; j <= i; j++) line[j]! += share * from * (offset[j] as number);
      }
    });
  }
  return { gradient, curvature };
}

/** Solves a symmetric positive definite system, given by its lower triangle, by Cholesky's method. */
function solve(lower: readonly Float64Array[], right: readonly number[]): number[] {
  const root = lower.map((line) => Float64Array.from(line));
  const at = (i: number, j: number) => root[i]![j] as number;
  const solved = [...right];
  for (let i = 0; i < root.length; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      root[i]![j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
    for (let k = 0; k < i; k++) solved[i]! -= at(i, k) * (solved[k] as number);
    solved[i]! /= at(i, i);
  }
  for (let i = root.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < root.length; k++) solved[i]! -= at(k, i) * (solved[k] as number);
    solved[i]! /= at(i, i);
  }
  return solved;
}

function centre(rows: Choice['rows']): number[][] {
  const sums = (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0));
  return rows.map((row) => row.map((value, i) => value - (sums[i] as number) / rows.length));
}
