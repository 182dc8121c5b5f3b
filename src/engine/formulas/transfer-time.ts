import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** How long a transfer takes: decimal MB over a link in Mbit/s, of whose nominal rate a share is used. */
export const transferTime: Formula<'size' | 'rate' | 'efficiency'> = {
  parameters: {
    size: { unit: 'MB', says: 'what is sent', allowed: { from: 100, to: 5_000, step: 10 } },
    rate: { unit: 'Mbit/s', says: 'nominal rate of the link', allowed: [10, 20, 50, 100, 200, 300, 500] },
    efficiency: { unit: '%', says: 'share of the rate that is used', allowed: { from: 40, to: 90, step: 5 } },
  },
  unit: 's',
  digits: 1,
  compute: ({ size, rate, efficiency }) => (size * 8) / (rate * (efficiency / 100)),
  wrong({ size, rate, efficiency }) {
    const used = rate * (efficiency / 100);
    return [
      {
        value: size / used,
        rationale: `${show(size)} ÷ ${show(used)} divides bytes by bits. A byte has 8 bits: multiply the size by 8.`,
      },
      {
        value: (size * 8) / rate,
        rationale: `That takes the nominal ${rate} Mbit/s. Only ${efficiency} % of it is used.`,
      },
      {
        value: ((size * 8) / rate) * (efficiency / 100),
        rationale: `The time was multiplied by ${efficiency} %. A link that is used less takes longer: divide.`,
      },
      {
        value: (size * 10) / used,
        rationale: 'Ten bits were counted to the byte. That is the rule of thumb of serial lines; a byte has 8.',
      },
    ];
  },
  solve({ size, rate, efficiency }) {
    const used = rate * (efficiency / 100);
    return [
      `In bits: ${show(size)} MB × 8 = ${show(size * 8)} Mbit`,
      `Rate used: ${rate} Mbit/s × ${efficiency} % = ${show(used)} Mbit/s`,
      `${show(size * 8)} ÷ ${show(used)} = ${formatFixed((size * 8) / used, 1)} s`,
    ];
  },
};
