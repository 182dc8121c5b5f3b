import { expect, test } from 'vitest';
import { conclude, joinBeliefs, type Belief } from '../../src/engine/belief.ts';

function aBelief(fields: Partial<Belief> = {}): Belief {
  return { mean: 0, precision: 0, offset: 0, slope: 1, variance: 0, ...fields };
}

test('without data a rate is what was thought of it, as uncertain as before', () => {
  const root = joinBeliefs([aBelief()], 0.3);
  const { mean, variance } = conclude(root, { mean: 0.4, spread: 0.4 });
  expect(mean).toBeCloseTo(0.4, 12);
  expect(variance).toBeCloseTo(0.3 ** 2 + 0.4 ** 2, 12);
});

test('a single rate is the mean of data and prior by their precisions', () => {
  const { mean, variance } = conclude(aBelief({ mean: 1, precision: 10 }), { mean: 0.5, spread: 0.5 });
  expect(mean).toBeCloseTo((10 * 1 + 4 * 0.5) / 14, 12);
  expect(variance).toBeCloseTo(1 / 14, 12);
});

test('two rates under one agree with the joint normal distribution', () => {
  // Only the first has data: y = 1 with variance 0.1. Prior covariance: 0.04 shared, 0.01 each of its own.
  const root = joinBeliefs([aBelief({ mean: 1, precision: 10 }), aBelief({ slope: 2 })], 0.1);
  const { mean, variance } = conclude(root, { mean: 0, spread: 0.2 });
  const [own, shared, noise] = [0.05, 0.04, 0.1];
  const covariance = own + 2 * shared;
  expect(mean).toBeCloseTo(covariance / (own + noise), 12);
  expect(variance).toBeCloseTo(own + 4 * own + 4 * shared - covariance ** 2 / (own + noise), 12);
});

test('an offset is added and a variance below is kept', () => {
  const { mean, variance } = conclude(joinBeliefs([aBelief({ offset: 0.2, slope: 0, variance: 0.01 })], 0.1), {
    mean: 0.4,
    spread: 0.2,
  });
  expect(mean).toBeCloseTo(0.2, 12);
  expect(variance).toBeCloseTo(0.01, 12);
});
