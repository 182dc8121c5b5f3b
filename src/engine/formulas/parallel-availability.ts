import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** The availability of equal servers of which one is enough, if they fail independently: 1 − (1 − a)ⁿ. */
export const parallelAvailability: Formula<'each' | 'servers'> = {
  parameters: {
    each: { unit: '%', says: 'availability of one server', allowed: { from: 90, to: 98.5, step: 0.5 } },
    servers: { unit: '', says: 'servers that stand in for each other', allowed: [2, 3] },
  },
  unit: '%',
  digits: 4,
  compute: ({ each, servers }) => 100 * (1 - (1 - each / 100) ** servers),
  wrong({ each, servers }) {
    const down = 100 - each;
    return [
      {
        value: 100 * (each / 100) ** servers,
        rationale: `That is the chance that all ${servers} work at once. One of them is enough.`,
      },
      {
        value: each,
        rationale: 'That is one server alone. The others serve while it is down, so the whole is better.',
      },
      {
        value: 100 - down / servers,
        rationale: `The time down was divided by ${servers}. The chances that each is down are multiplied.`,
      },
      {
        value: 100 * (1 - (down / 100) ** (servers + 1)),
        rationale: `One server too many: the chance of being down was multiplied ${servers + 1} times.`,
      },
    ];
  },
  solve({ each, servers }) {
    const down = show(1 - each / 100);
    const all = (1 - each / 100) ** servers;
    return [
      `One is down: 1 − ${show(each / 100)} = ${down}`,
      `All are down: ${Array.from({ length: servers }, () => down).join(' × ')} = ${show(all)}`,
      `(1 − ${show(all)}) × 100 = ${formatFixed(100 * (1 - all), 4)} %`,
    ];
  },
};
