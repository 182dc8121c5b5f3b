import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** Availability from mean time between failures and mean time to repair: MTBF ÷ (MTBF + MTTR), MTBF counting time up. */
export const availability: Formula<'mtbf' | 'mttr'> = {
  parameters: {
    mtbf: { unit: 'h', says: 'mean time between failures', allowed: { from: 500, to: 5_000, step: 100 } },
    mttr: { unit: 'h', says: 'mean time to repair', allowed: { from: 2, to: 24, step: 1 } },
  },
  unit: '%',
  digits: 3,
  compute: ({ mtbf, mttr }) => (100 * mtbf) / (mtbf + mttr),
  wrong({ mtbf, mttr }) {
    return [
      {
        value: 100 * (1 - mttr / mtbf),
        rationale: `${mttr} ÷ ${show(mtbf)} was taken off. A cycle is up and down together: ${show(mtbf + mttr)} hours.`,
      },
      {
        value: 100 * (1 - mttr / 8_760),
        rationale: `One failure a year of 8,760 hours was assumed. They come every ${show(mtbf)} hours.`,
      },
      {
        value: (100 * mttr) / (mtbf + mttr),
        rationale: 'That is the share of time in which it is down. Availability is the rest.',
      },
      {
        value: 100 * (1 - (2 * mttr) / (mtbf + mttr)),
        rationale: 'The repair was taken off twice: once from the time up, and once by the longer cycle.',
      },
    ];
  },
  solve({ mtbf, mttr }) {
    return [
      `A cycle: ${show(mtbf)} h up + ${mttr} h down = ${show(mtbf + mttr)} h`,
      `${show(mtbf)} ÷ ${show(mtbf + mttr)} × 100 = ${formatFixed((100 * mtbf) / (mtbf + mttr), 3)} %`,
    ];
  },
};
