import type { Practice } from './first-exposures.ts';
import { constants, type Constants } from './readiness-constants.ts';

const day = 86_400_000;
const atStability = 0.9;
const exponent = -0.5;
const factor = atStability ** (1 / exponent) - 1; // 19/81

/**
 * The share of what was learnt that is left, by the power curve of FSRS-4.5: nine tenths are left once `days` equals `stability`, both in days; before
 * the last exposure nothing is lost.
 */
export function retention(days: number, stability: number): number {
  return (1 + (factor * Math.max(0, days)) / stability) ** exponent;
}

/** The share of what practice taught that is left at a time; each further occasion makes it last longer. */
export function retentionOf(
  { occasions, lastAt }: Practice,
  at: number,
  { stability, spacing }: Pick<Constants, 'stability' | 'spacing'> = constants,
): number {
  return retention((at - lastAt) / day, stability * occasions ** spacing);
}
