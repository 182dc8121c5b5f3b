import { expect, test } from 'vitest';
import { join } from '../../src/curriculum/join.ts';
import { shipChallenge } from '../../src/curriculum/ship-challenge.ts';
import { aChallenge, challengesOf, someEntries } from './build.ts';

const curriculum = join(
  someEntries({
    challenges: [
      challengesOf([aChallenge({ id: 'hard', degree: 3 }), aChallenge({ id: 'easy', outcome: 'size-an-archive' })]),
    ],
  }),
);

test('challenges come the easier first, each with its address and the competency of its outcome', () => {
  expect(curriculum.challenges.map(({ id, path, competency }) => [id, path, competency])).toEqual([
    ['easy', 'labs/challenges/easy/', 'storage'],
    ['hard', 'labs/challenges/hard/', 'networking'],
  ]);
});

test('what is shipped of one is rendered, links its lessons, and leaves the stored solution behind', () => {
  const [challenge] = curriculum.challenges;
  if (!challenge) throw new Error('there is none');
  const shipped = shipChallenge(challenge, curriculum, (path) => `/base/${path}`);
  expect(shipped.lessons).toEqual([{ title: 'Addresses', href: '/base/learn/it/addresses/' }]);
  expect(shipped.debrief).toBe('<p>It was the number of the other patient.</p>');
  expect(Array.isArray(shipped.solution) && shipped.solution.every((line) => typeof line === 'string')).toBe(true);
});
