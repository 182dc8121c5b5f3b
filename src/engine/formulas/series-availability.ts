import { formatFixed, show } from './format-number.ts';
import type { Formula, Parameter } from './formula.ts';

const link: Parameter = {
  unit: '%',
  says: 'availability of one link of the chain',
  allowed: { from: 98, to: 99.9, step: 0.1 },
};

/** The availability of a chain in which all three links must work: their product. */
export const seriesAvailability: Formula<'first' | 'second' | 'third'> = {
  parameters: { first: link, second: link, third: link },
  unit: '%',
  digits: 3,
  compute: ({ first, second, third }) => (first * second * third) / 1e4,
  wrong({ first, second, third }) {
    const weakest = Math.min(first, second, third);
    return [
      {
        value: weakest,
        rationale: 'A chain was held to be as good as its weakest link. The failures of the others come on top.',
      },
      {
        value: (first + second + third) / 3,
        rationale: 'That is the mean of the three. Where all must work, the whole is worse than any of them.',
      },
      {
        value: (first * second) / 100,
        rationale: 'The third link was left out. All three must work, so all three are multiplied.',
      },
      {
        value: 100 * (1 - (1 - first / 100) * (1 - second / 100) * (1 - third / 100)),
        rationale: 'That is for three that stand in for each other. Here each of them must work.',
      },
    ];
  },
  solve({ first, second, third }) {
    const shares = [first, second, third].map((percent) => show(percent / 100));
    const product = (first * second * third) / 1e4;
    return [
      'All three must work at the same time, so the shares are multiplied',
      `${shares.join(' × ')} × 100 = ${formatFixed(product, 3)} %`,
    ];
  },
};
