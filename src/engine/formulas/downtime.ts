import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** The minutes of a year of 365 days in which a service may be down at some availability. */
export const downtime: Formula<'availability'> = {
  parameters: {
    availability: {
      unit: '%',
      says: 'the availability promised',
      allowed: [98, 98.5, 99, 99.1, 99.2, 99.3, 99.4, 99.5, 99.6, 99.7, 99.8, 99.9, 99.95, 99.98, 99.99],
    },
  },
  unit: 'min',
  digits: 1,
  compute: ({ availability }) => minutes(availability, 365 * 24),
  wrong({ availability }) {
    return [
      {
        value: minutes(availability, 30 * 24),
        rationale: 'That is the share of a month of 30 days. The promise is for the whole year.',
      },
      {
        value: minutes(availability, 365 * 24) / 60,
        rationale: 'That many hours. The question asks for minutes: multiply by 60.',
      },
      {
        value: minutes(availability, 250 * 8),
        rationale: 'Only 250 working days of 8 hours were counted. The service runs 24 hours on 365 days.',
      },
      {
        value: minutes(availability, 365 * 24) / 10,
        rationale: 'The decimal point slipped: one nine too many. Write the share as a fraction first.',
      },
    ];
  },
  solve({ availability }) {
    const share = show((100 - availability) / 100);
    return [
      'A year: 365 × 24 × 60 = 525,600 min',
      `Down: (100 − ${show(availability)}) ÷ 100 = ${share}`,
      `525,600 × ${share} = ${formatFixed(minutes(availability, 365 * 24), 1)} min`,
    ];
  },
};

/** The minutes down in so many hours. */
function minutes(availability: number, hours: number): number {
  return ((100 - availability) / 100) * hours * 60;
}
