import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** What a system costs over its life, undiscounted: its price, maintenance as a share of it each year, and running it. */
export const costOfOwnership: Formula<'price' | 'maintenance' | 'running' | 'years'> = {
  parameters: {
    price: { unit: 'thousand', says: 'purchase price', allowed: { from: 200, to: 2_000, step: 10 } },
    maintenance: { unit: '%', says: 'yearly maintenance, of the price', allowed: { from: 10, to: 20, step: 1 } },
    running: { unit: 'thousand', says: 'staff, power and hosting a year', allowed: { from: 20, to: 300, step: 5 } },
    years: { unit: '', says: 'years of use, each with maintenance', allowed: { from: 3, to: 10, step: 1 } },
  },
  unit: 'thousand',
  digits: 0,
  compute: ({ price, maintenance, running, years }) => price + years * ((price * maintenance) / 100 + running),
  wrong({ price, maintenance, running, years }) {
    const care = (price * maintenance) / 100;
    return [
      {
        value: price + years * care,
        rationale: `What it takes to run the system, ${show(running)} thousand a year, was left out.`,
      },
      {
        value: price + years * running,
        rationale: `The maintenance of ${maintenance} % of the price, due every year, was left out.`,
      },
      {
        value: price + care + years * running,
        rationale: `Maintenance was counted for one year. It is due in each of the ${years} years.`,
      },
      {
        value: years * (care + running),
        rationale: 'The purchase itself was left out: these are the costs of operation alone.',
      },
      {
        value: price + care + running,
        rationale: `That is what the first year costs. Maintenance and operation come ${years} times.`,
      },
    ];
  },
  solve({ price, maintenance, running, years }) {
    const care = (price * maintenance) / 100;
    const total = price + years * (care + running);
    return [
      `Maintenance a year: ${show(price)} × ${maintenance} % = ${show(care)} thousand`,
      `A year of operation: ${show(care)} + ${show(running)} = ${show(care + running)} thousand`,
      `${show(price)} + ${years} × ${show(care + running)} = ${formatFixed(total, 0)} thousand`,
    ];
  },
};
