import { formatFixed } from './format-number.ts';
import type { Formula } from './formula.ts';

/** The standard deviation of a PERT estimate: (pessimistic − optimistic) ÷ 6. */
export const pertDeviation: Formula<'optimistic' | 'likely' | 'pessimistic'> = {
  parameters: {
    optimistic: { unit: 'd', says: 'if all goes well', allowed: { from: 2, to: 7, step: 1 } },
    likely: { unit: 'd', says: 'most likely; it does not matter here', allowed: { from: 8, to: 15, step: 1 } },
    pessimistic: { unit: 'd', says: 'if much goes wrong', allowed: { from: 24, to: 60, step: 1 } },
  },
  unit: 'd',
  digits: 1,
  compute: ({ optimistic, pessimistic }) => (pessimistic - optimistic) / 6,
  wrong({ optimistic, likely, pessimistic }) {
    return [
      {
        value: ((pessimistic - optimistic) / 6) ** 2,
        rationale: 'That is the variance, in square days. The standard deviation is its root.',
      },
      {
        value: (pessimistic - optimistic) / 2,
        rationale: 'Half of the span. PERT takes the span for six standard deviations.',
      },
      {
        value: (optimistic + 4 * likely + pessimistic) / 6,
        rationale: 'That is the estimate itself. The deviation says how uncertain it is.',
      },
      {
        value: (pessimistic - likely) / 3,
        rationale: 'Only the long side was looked at. PERT takes a sixth of the whole span.',
      },
      {
        value: pessimistic - optimistic,
        rationale: 'That is the whole span. PERT takes it for six standard deviations: divide by 6.',
      },
      {
        value: (pessimistic - optimistic) / 4,
        rationale: 'Divided by 4, the weight of the most likely duration. The span is divided by 6.',
      },
    ];
  },
  solve({ optimistic, pessimistic }) {
    const span = pessimistic - optimistic;
    return [`Span: ${pessimistic} − ${optimistic} = ${span} d`, `${span} ÷ 6 = ${formatFixed(span / 6, 1)} d`];
  },
};
