import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** The mean rate at which an archive must take in a day's studies within its working hours; decimal MB, Mbit/s. */
export const ingestRate: Formula<'studies' | 'size' | 'hours'> = {
  parameters: {
    studies: { unit: '', says: 'studies a day', allowed: { from: 100, to: 2_000, step: 10 } },
    size: { unit: 'MB', says: 'mean size of a study', allowed: { from: 50, to: 500, step: 5 } },
    hours: { unit: 'h', says: 'hours in which the studies arrive', allowed: { from: 6, to: 14, step: 1 } },
  },
  unit: 'Mbit/s',
  digits: 1,
  compute: ({ studies, size, hours }) => (studies * size * 8) / (hours * 3600),
  wrong({ studies, size, hours }) {
    const megabytes = studies * size;
    return [
      {
        value: megabytes / (hours * 3600),
        rationale: 'That is the rate in MB/s. A byte has 8 bits: multiply by 8 for Mbit/s.',
      },
      {
        value: (megabytes * 8) / (24 * 3600),
        rationale: `The studies were spread over 24 hours. They arrive in ${hours}, so the rate must be higher.`,
      },
      {
        value: (megabytes * 8) / (hours * 1000),
        rationale: 'An hour was taken for 1,000 seconds. It has 60 × 60 = 3,600 of them.',
      },
    ];
  },
  solve({ studies, size, hours }) {
    const megabits = studies * size * 8;
    return [
      `A day: ${show(studies)} × ${show(size)} MB × 8 = ${show(megabits)} Mbit`,
      `Time: ${hours} h × 3,600 = ${show(hours * 3600)} s`,
      `${show(megabits)} ÷ ${show(hours * 3600)} = ${formatFixed(megabits / (hours * 3600), 1)} Mbit/s`,
    ];
  },
};
