import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** The hours until a service is back: finding and deciding, then copying decimal TB at a rate in MB/s, then checking. */
export const recoveryTime: Formula<'volume' | 'rate' | 'decide' | 'verify'> = {
  parameters: {
    volume: { unit: 'TB', says: 'what must be restored', allowed: { from: 2, to: 40, step: 1 } },
    rate: { unit: 'MB/s', says: 'rate of the restore', allowed: { from: 100, to: 800, step: 50 } },
    decide: { unit: 'h', says: 'from the failure to the start of the restore', allowed: [1, 1.5, 2, 3] },
    verify: { unit: 'h', says: 'checks before the service is given back', allowed: [0.5, 1, 1.5, 2] },
  },
  unit: 'h',
  digits: 1,
  compute: ({ volume, rate, decide, verify }) => decide + copying(volume, rate) + verify,
  wrong({ volume, rate, decide, verify }) {
    const copy = copying(volume, rate);
    return [
      {
        value: copy,
        rationale: 'The copying alone. The clock of the objective runs from the failure until the service is back.',
      },
      {
        value: decide + copy,
        rationale: 'The checks were left out. Until they are done the service is not given back.',
      },
      {
        value: decide + copy * 8 + verify,
        rationale: 'The rate was read as Mbit/s. It is given in MB/s, so there is no factor of 8.',
      },
      {
        value: decide + copy / 8 + verify,
        rationale: 'The copying was divided by 8. Size and rate are both in bytes, so there is no such factor.',
      },
    ];
  },
  solve({ volume, rate, decide, verify }) {
    const copy = copying(volume, rate);
    return [
      `Copying: ${show(volume)} TB × 1,000,000 ÷ ${show(rate)} MB/s ÷ 3,600 = ${show(copy)} h`,
      `${show(decide)} + ${show(copy)} + ${show(verify)} = ${formatFixed(decide + copy + verify, 1)} h`,
    ];
  },
};

/** In hours. */
function copying(volume: number, rate: number): number {
  return (volume * 1e6) / rate / 3600;
}
