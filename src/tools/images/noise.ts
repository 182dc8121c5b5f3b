import type { Random } from '../../engine/random.ts';

/** A draw from the normal distribution with mean 0 and deviation 1, by Box and Muller. */
export function drawGauss(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** How many photons of a mean arrive: Poisson, from 30 upwards by its normal approximation. */
export function drawPhotons(mean: number, random: Random): number {
  if (mean >= 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * drawGauss(random)));
  const end = Math.exp(-mean);
  let photons = 0;
  for (let product = random(); product > end; product *= random()) photons++;
  return photons;
}
