import type { Entries } from '../../entry.ts';
import type { Finding, Rule } from '../../rule.ts';

export const weights: Rule = {
  id: 'S5',
  sentence: 'The weights of a paper’s sections add up to its total.',
  severity: 'error',
  advice: 'Mend the weights, or the total.',
  find: checkWeights,
};

function checkWeights({ certifications }: Entries): Finding[] {
  return certifications.flatMap(({ file, data }) =>
    data.papers.flatMap((paper): Finding[] => {
      const sum = paper.sections.reduce((total, { weight }) => total + weight, 0);
      if (Math.abs(sum - paper.total) < 1e-9) return [];
      return [
        {
          file,
          id: paper.id,
          wrong: `The weights of its sections add up to ${sum}, not to ${paper.total}.`,
          advice: 'Mend the weights, or the total.',
        },
      ];
    }),
  );
}
