import { expect, test } from 'vitest';
import { weights } from '../../../../src/curriculum/checks/structure/s5-weights.ts';
import { aCertification, aSection, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

expectPair(weights, {
  fails: someEntries({ certifications: [aCertification('cpsa', { sections: [aSection('net', 99, 'networking')] })] }),
  passes: someEntries(),
});

const weigh = (...numbers: number[]) =>
  findings(
    weights,
    someEntries({
      certifications: [aCertification('cpsa', { sections: numbers.map((w, i) => aSection(`s${i}`, w)) })],
    }),
  );

test('weights that add up to the total are right, also where they are broken', () => {
  expect(weigh(60, 40)).toEqual([]);
  expect(weigh(33.1, 33.2, 33.7)).toEqual([]);
});

test('weights that do not add up are told with their sum and the paper', () => {
  expect(weigh(60, 30)).toEqual([
    {
      file: 'content/certifications/cpsa.yaml',
      id: 'exam',
      wrong: 'The weights of its sections add up to 90, not to 100.',
      advice: 'Mend the weights, or the total.',
    },
  ]);
});
