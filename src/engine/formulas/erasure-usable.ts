import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** What an erasure-coded store can hold: of each k + m fragments, k hold data and m make up for lost ones. */
export const erasureUsable: Formula<'raw' | 'data' | 'parity'> = {
  parameters: {
    raw: { unit: 'TB', says: 'raw capacity of the store', allowed: { from: 100, to: 3_000, step: 10 } },
    data: { unit: '', says: 'k, the data fragments', allowed: [5, 6, 8, 10, 12, 16] },
    parity: { unit: '', says: 'm, the parity fragments', allowed: [2, 3, 4] },
  },
  unit: 'TB',
  digits: 1,
  compute: ({ raw, data, parity }) => (raw * data) / (data + parity),
  wrong({ raw, data, parity }) {
    return [
      {
        value: raw * (1 - parity / data),
        rationale: `${parity} ÷ ${data} was taken off. The parity is ${parity} fragments of ${data + parity}, not of ${data}.`,
      },
      {
        value: (raw * parity) / (data + parity),
        rationale: `That is what the parity takes. The ${data} data fragments of every ${data + parity} remain.`,
      },
      {
        value: raw / (parity + 1),
        rationale: `That is ${parity + 1} whole copies, which survive as many losses but cost far more room.`,
      },
      {
        value: raw / 2,
        rationale: `That is a mirror. Erasure coding adds ${parity} fragments to ${data}, not as many again.`,
      },
    ];
  },
  solve({ raw, data, parity }) {
    return [
      `Of every ${data} + ${parity} = ${data + parity} fragments, ${data} hold data`,
      `${show(raw)} × ${data} ÷ ${data + parity} = ${formatFixed((raw * data) / (data + parity), 1)} TB`,
    ];
  },
};
