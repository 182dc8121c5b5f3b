import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** Little's law, L = λW: how many studies are in a stage on average, from arrivals an hour and the minutes each stays. */
export const queueLength: Formula<'arrivals' | 'minutes'> = {
  parameters: {
    arrivals: { unit: '1/h', says: 'studies that arrive in an hour', allowed: { from: 12, to: 180, step: 2 } },
    minutes: { unit: 'min', says: 'mean time that a study stays', allowed: { from: 5, to: 55, step: 5 } },
  },
  unit: 'studies',
  digits: 1,
  compute: ({ arrivals, minutes }) => (arrivals * minutes) / 60,
  wrong({ arrivals, minutes }) {
    return [
      {
        value: arrivals * minutes,
        rationale: 'Arrivals an hour were multiplied by minutes. Both must be in the same unit of time.',
      },
      {
        value: (arrivals * 60) / minutes,
        rationale: 'Divided by the time that each stays. The longer they stay, the more are there at once.',
      },
      {
        value: arrivals,
        rationale: 'That is how many arrive in an hour. Each stays for less than an hour.',
      },
      {
        value: 60 / minutes,
        rationale: 'That is how many one place could serve in an hour. The arrivals were left out.',
      },
    ];
  },
  solve({ arrivals, minutes }) {
    const hours = minutes / 60;
    return [
      `Each stays: ${minutes} ÷ 60 = ${show(hours)} h`,
      `${show(arrivals)} × ${show(minutes)} ÷ 60 = ${formatFixed((arrivals * minutes) / 60, 1)} studies`,
    ];
  },
};
