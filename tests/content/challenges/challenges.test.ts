import { expect, test } from 'vitest';
import { judge } from '../../../src/engine/challenges/judge.ts';
import type { Challenge } from '../../../src/schema/challenge.ts';
import { readContent } from '../../../src/tools/read-content.ts';
import { playHeader } from './play-header.ts';
import { playImage } from './play-image.ts';
import type { Played } from './played.ts';

/** How the stored solution of a bench is played, by the same functions as in the browser. */
const players: { [Bench in Challenge['bench']]?: (challenge: never) => Promise<Played> } = {
  header: playHeader,
  image: playImage,
};

const challenges = readContent(process.cwd()).entries.challenges.flatMap(({ data }) => data.challenges);

test.each(challenges)(
  '$bench: $id is not solved at its start, and its stored solution solves it',
  async (challenge) => {
    const play = players[challenge.bench] as ((challenge: Challenge) => Promise<Played>) | undefined;
    if (!play) throw new Error(`Nobody has written how a challenge of the bench ${challenge.bench} is played.`);
    const { start, solved } = await play(challenge);
    expect(judge(challenge.solved, start).isSolved).toBe(false);
    expect({ ...judge(challenge.solved, solved), facts: solved }).toMatchObject({ isSolved: true });
  },
);

test('there are eleven challenges at the header bench and seven at the image bench, of all degrees', () => {
  const count = (bench: string) => challenges.filter((one) => one.bench === bench).length;
  expect(count('header')).toBeGreaterThanOrEqual(11);
  expect(count('image')).toBeGreaterThanOrEqual(7);
  expect(new Set(challenges.map(({ degree }) => degree))).toEqual(new Set([1, 2, 3]));
});
