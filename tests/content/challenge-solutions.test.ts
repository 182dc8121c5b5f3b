import { expect, test } from 'vitest';
import { judge } from '../../src/engine/challenges/judge.ts';
import { factsOfAssociation } from '../../src/formats/dimse/association/association-facts.ts';
import { change, setUp } from '../../src/formats/dimse/association/sides.ts';
import { playDicomweb } from '../../src/islands/labs/dicomweb/dicomweb-facts.ts';
import { playQuery, solveQuery } from '../../src/islands/labs/query/query-facts.ts';
import type { Challenge } from '../../src/schema/challenge.ts';
import { loadArchive } from '../../src/tools/peers/record-archive.ts';
import { readContent } from '../../src/tools/read-content.ts';

const archive = loadArchive();

/** The facts of its start and those of its stored solution; nothing for a bench whose facts are tested elsewhere. */
async function play(challenge: Challenge): Promise<{ atStart: string[]; atEnd: string[] } | undefined> {
  switch (challenge.bench) {
    case 'association': {
      const first = setUp(challenge.start);
      return {
        atStart: factsOfAssociation(first, first),
        atEnd: factsOfAssociation(change(first, challenge.solution), first),
      };
    }
    case 'query': {
      const { start, solution } = challenge;
      return { atStart: playQuery(archive, start), atEnd: playQuery(archive, solveQuery(start, solution)) };
    }
    case 'dicomweb': {
      const { start, solution } = challenge;
      return { atStart: await playDicomweb(archive, start), atEnd: await playDicomweb(archive, solution) };
    }
    default:
      return undefined;
  }
}

const challenges = readContent('.').entries.challenges.flatMap(({ data }) => data.challenges);
const played = challenges.filter(({ bench }) => /^(?:association|query|dicomweb)$/.test(bench));

test.each(played.map((challenge) => [challenge.id, challenge] as const))(
  '%s is not solved at its start, and is by its stored solution',
  async (_, challenge) => {
    const facts = await play(challenge);
    expect(judge(challenge.solved, facts?.atStart ?? []).isSolved).toBe(false);
    expect(judge(challenge.solved, facts?.atEnd ?? [])).toMatchObject({ isSolved: true, missing: 0, excess: 0 });
  },
);

test('the three benches have enough of them, in all degrees', () => {
  const count = (bench: string) => played.filter((challenge) => challenge.bench === bench).length;
  expect([count('association'), count('query'), count('dicomweb')]).toEqual([11, 9, 5]);
  expect(new Set(played.map(({ degree }) => degree))).toEqual(new Set([1, 2, 3]));
});
