import type { Challenge } from '../../../schema/challenge.ts';
import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';
import type { Finding, Rule } from '../../rule.ts';

export const challenges: Rule = {
  id: 'S10',
  sentence:
    'A challenge has an id that no challenge or item has, an outcome that exists, a file named by its bench and something to solve; every bench with six or more has all three degrees.',
  severity: 'error',
  advice: 'Mend what is named; the field’s sentence in src/schema/challenge.ts says what belongs there.',
  find: checkChallenges,
};

function checkChallenges(entries: Entries): Finding[] {
  const outcomes = new Set(
    entries.domains.flatMap(({ data }) => data.competencies.flatMap((one) => one.outcomes.map(({ id }) => id))),
  );
  const known = new Map(listItems(entries).map(({ file, item }) => [item.id, file]));
  return entries.challenges.flatMap(({ id: bench, file, data }) => [
    ...data.challenges.flatMap((challenge) => {
      const before = known.get(challenge.id);
      known.set(challenge.id, file);
      return [
        ...(before === undefined ? [] : [`Its id is also used in ${before}.`]),
        ...judge(challenge, bench, outcomes),
      ].map((wrong) => ({ file, id: challenge.id, wrong }));
    }),
    ...judgeDegrees(data.challenges).map((wrong) => ({ file, wrong })),
  ]);
}

function judge({ bench, outcome, solved }: Challenge, file: string, outcomes: ReadonlySet<string>): string[] {
  return [
    ...(bench === file ? [] : [`It is of the bench ${bench}, and stands among those of ${file}.`]),
    ...(outcomes.has(outcome) ? [] : [`There is no outcome “${outcome}”.`]),
    ...(solved.all.length + solved.any.length > 0 ? [] : ['Nothing is to be done to solve it.']),
  ];
}

const enough = 6;

function judgeDegrees(own: readonly Challenge[]): string[] {
  const there = new Set(own.map(({ degree }) => degree));
  if (own.length < enough || there.size === 3) return [];
  return [`Its ${own.length} challenges are all of degree ${[...there].join(' and ')}.`];
}
