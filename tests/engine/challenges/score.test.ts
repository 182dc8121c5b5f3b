import { expect, test } from 'vitest';
import { scoreChallenge } from '../../../src/engine/challenges/score.ts';

const score = (hints: number, wrong: number) => scoreChallenge({ isSolved: true, hints, wrong });

test('solved at once is 1; a hint costs a fifth, and so does each wrong hand-in after the first', () => {
  expect([score(0, 0), score(0, 1), score(1, 1), score(2, 0), score(0, 2), score(1, 3)]).toEqual([
    1, 1, 0.8, 0.6, 0.8, 0.4,
  ]);
});

test('what is solved never scores under a fifth, and what is given up nothing', () => {
  expect(score(3, 9)).toBe(0.2);
  expect(scoreChallenge({ isSolved: false, hints: 0, wrong: 0 })).toBe(0);
});
