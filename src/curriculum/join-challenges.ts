import { benchIds } from '../schema/words.ts';
import type { ChallengeNode, DomainNode } from './curriculum.ts';
import type { Entries } from './entry.ts';
import { paths } from './paths.ts';

/** The challenges by bench in the order of the labs, the easier first, each with the competency of its outcome. */
export function joinChallenges(entries: Entries, domains: DomainNode[]): ChallengeNode[] {
  const competencies = new Map(
    domains.flatMap(({ competencies }) =>
      competencies.flatMap((competency) => competency.outcomes.map(({ id }) => [id, competency.id] as const)),
    ),
  );
  return entries.challenges
    .flatMap(({ data }) =>
      data.challenges.map((challenge) => ({
        ...challenge,
        path: paths.challenge(challenge.id),
        competency: competencies.get(challenge.outcome) ?? '',
      })),
    )
    .toSorted((a, b) => benchIds.indexOf(a.bench) - benchIds.indexOf(b.bench) || a.degree - b.degree);
}
