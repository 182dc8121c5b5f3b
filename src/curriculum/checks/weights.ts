import type { Entries } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** The weights of a paper's sections add up to its total. */
export function checkWeights({ certifications }: Entries): Problem[] {
  return certifications.flatMap(({ file, data }) =>
    data.papers.flatMap((paper): Problem[] => {
      const sum = paper.sections.reduce((total, { weight }) => total + weight, 0);
      if (Math.abs(sum - paper.total) < 1e-9) return [];
      return [
        {
          file,
          id: paper.id,
          severity: 'error',
          wrong: `The weights of its sections add up to ${sum}, not to ${paper.total}.`,
          advice: 'Mend the weights, or the total.',
        },
      ];
    }),
  );
}
