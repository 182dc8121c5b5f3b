import { expect, test } from 'vitest';
import { judge } from '../../../src/engine/challenges/judge.ts';
import type { Challenge } from '../../../src/schema/challenge.ts';
import { readContent } from '../../../src/tools/read-content.ts';
import { playDeidentify } from './play-deidentify.ts';
import { playHeader } from './play-header.ts';
import { playImage } from './play-image.ts';
import type { Played } from './played.ts';

const challenges = readContent(process.cwd()).entries.challenges.flatMap(({ data }) => data.challenges);
const marked = challenges.filter(({ bench }) => ['header', 'image', 'deidentify'].includes(bench));

function play(challenge: Challenge): Promise<Played> {
  if (challenge.bench === 'header') return playHeader(challenge);
  if (challenge.bench === 'image') return playImage(challenge);
  if (challenge.bench === 'deidentify') return playDeidentify(challenge);
  throw new Error(`How a challenge of the bench ${challenge.bench} is played stands elsewhere.`);
}

test.each(marked)('$bench: $id is not solved at its start, and its stored solution solves it', async (challenge) => {
  const { start, solved } = await play(challenge);
  expect(judge(challenge.solved, start).isSolved).toBe(false);
  expect({ ...judge(challenge.solved, solved), facts: solved }).toMatchObject({ isSolved: true });
});

test('there are twelve challenges at the header bench and eight at the image bench, of all degrees', () => {
  const count = (bench: string) => marked.filter((one) => one.bench === bench).length;
  expect(count('header')).toBeGreaterThanOrEqual(12);
  expect(count('image')).toBeGreaterThanOrEqual(8);
  expect(new Set(marked.map(({ degree }) => degree))).toEqual(new Set([1, 2, 3]));
});
