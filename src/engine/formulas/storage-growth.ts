import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** What an archive holds after some years, the intake growing by the same percentage each year; decimal MB and TB. */
export const storageGrowth: Formula<'studies' | 'size' | 'growth' | 'years'> = {
  parameters: {
    studies: { unit: '', says: 'studies in the first year', allowed: { from: 20_000, to: 400_000, step: 5_000 } },
    size: { unit: 'MB', says: 'mean size of a study', allowed: { from: 50, to: 500, step: 10 } },
    growth: { unit: '%', says: 'growth of the intake from year to year', allowed: { from: 5, to: 25, step: 1 } },
    years: { unit: '', says: 'years', allowed: { from: 3, to: 7, step: 1 } },
  },
  unit: 'TB',
  digits: 1,
  compute: ({ studies, size, growth, years }) => total(firstYear(studies, size), growth, years),
  wrong({ studies, size, growth, years }) {
    const first = firstYear(studies, size);
    const last = first * (1 + growth / 100) ** (years - 1);
    return [
      {
        value: first * years,
        rationale: `${years} equal years of ${show(first)} TB: the growth of ${growth} % a year is left out.`,
      },
      {
        value: last,
        rationale: `The intake of year ${years} alone. An archive keeps the years before it as well.`,
      },
      {
        value: first * years * (1 + growth / 100),
        rationale: `Growth was added once, to the sum of ${years} equal years. It compounds from year to year.`,
      },
      {
        value: last * years,
        rationale: `Every year was counted with the intake of the last one. The earlier years took in less.`,
      },
    ];
  },
  solve({ studies, size, growth, years }) {
    const first = firstYear(studies, size);
    const intakes = Array.from({ length: years }, (_, i) => show(first * (1 + growth / 100) ** i));
    return [
      `First year: ${show(studies)} × ${show(size)} MB ÷ 1,000,000 = ${show(first)} TB`,
      `Each year takes in ${show(1 + growth / 100)} times as much as the year before`,
      `${intakes.join(' + ')} = ${formatFixed(total(first, growth, years), 1)} TB`,
    ];
  },
};

/** In TB. */
function firstYear(studies: number, size: number): number {
  return (studies * size) / 1e6;
}

function total(first: number, growth: number, years: number): number {
  return Array.from({ length: years }, (_, i) => first * (1 + growth / 100) ** i).reduce((a, b) => a + b, 0);
}
