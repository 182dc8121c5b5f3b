import { formatFixed } from './format-number.ts';
import type { Formula } from './formula.ts';

/** The PERT estimate of a task's duration from three points: (optimistic + 4 × most likely + pessimistic) ÷ 6. */
export const pertEstimate: Formula<'optimistic' | 'likely' | 'pessimistic'> = {
  parameters: {
    optimistic: { unit: 'd', says: 'if all goes well', allowed: { from: 2, to: 7, step: 1 } },
    likely: { unit: 'd', says: 'most likely', allowed: { from: 8, to: 15, step: 1 } },
    pessimistic: { unit: 'd', says: 'if much goes wrong', allowed: { from: 24, to: 60, step: 1 } },
  },
  unit: 'd',
  digits: 1,
  compute: ({ optimistic, likely, pessimistic }) => (optimistic + 4 * likely + pessimistic) / 6,
  wrong({ optimistic, likely, pessimistic }) {
    return [
      {
        value: (optimistic + likely + pessimistic) / 3,
        rationale: 'The plain mean of the three. PERT gives the most likely one four times the weight.',
      },
      {
        value: likely,
        rationale: 'The most likely duration alone. PERT lets the long tail of the pessimistic one count.',
      },
      {
        value: (optimistic + pessimistic) / 2,
        rationale: 'The middle between the extremes. The most likely duration was left out.',
      },
      {
        value: (optimistic + 4 * likely + pessimistic) / 4,
        rationale: 'Divided by 4, the weight of the most likely one. The weights are 1 + 4 + 1 = 6.',
      },
      {
        value: (optimistic + likely + pessimistic) / 6,
        rationale: 'The most likely one was not taken four times, but the sum was divided by 6 all the same.',
      },
      {
        value: pessimistic,
        rationale: 'The pessimistic duration alone. It bounds the estimate, but it is not to be expected.',
      },
    ];
  },
  solve({ optimistic, likely, pessimistic }) {
    const sum = optimistic + 4 * likely + pessimistic;
    return [`${optimistic} + 4 × ${likely} + ${pessimistic} = ${sum}`, `${sum} ÷ 6 = ${formatFixed(sum / 6, 1)} d`];
  },
};
