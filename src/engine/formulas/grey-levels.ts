import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** How many grey levels a number of bits stored can tell apart. */
export const greyLevels: Formula<'bits'> = {
  parameters: { bits: { unit: 'bit', says: 'Bits Stored (0028,0101)', allowed: { from: 6, to: 15, step: 1 } } },
  unit: 'levels',
  digits: 0,
  compute: ({ bits }) => 2 ** bits,
  wrong({ bits }) {
    return [
      {
        value: 2 ** bits - 1,
        rationale: `That is the largest value. The values run from 0 to ${show(2 ** bits - 1)}, so there is one more.`,
      },
      {
        value: 2 ** (bits <= 8 ? 8 : 16),
        rationale: `Computed with the ${bits <= 8 ? 8 : 16} bits allocated. The values are held by the ${bits} bits stored.`,
      },
      {
        value: bits ** 2,
        rationale: `That is ${bits} squared. Each bit doubles the number of levels: 2 to the power of ${bits}.`,
      },
      {
        value: 2 ** (bits - 1),
        rationale: 'One bit was kept for the sign. The number of levels is the same with and without a sign.',
      },
    ];
  },
  solve({ bits }) {
    return [
      'Each bit doubles what can be told apart',
      `2 to the power of ${bits} = ${formatFixed(2 ** bits, 0)} levels`,
    ];
  },
};
