import type { LearnerEvent } from '../event.ts';

/** What became of a challenge. */
export interface ChallengeDone {
  /** The best score, from 0 to 1; 0 where it was never solved. */
  best: number;
  /** How often it was solved or given up. */
  times: number;
  lastAt: number;
}

/** By challenge, those that were solved or given up. */
export type ChallengesDone = Record<string, ChallengeDone>;

/** Adds an event in place; events come in the order of the log. */
export function addChallenge(done: ChallengesDone, event: LearnerEvent): void {
  if (event.kind === 'reset') for (const challenge of Object.keys(done)) delete done[challenge];
  if (event.kind !== 'attempt' || event.mode !== 'lab') return;
  const before = done[event.item];
  done[event.item] = {
    best: Math.max(before?.best ?? 0, event.score),
    times: (before?.times ?? 0) + 1,
    lastAt: event.at,
  };
}

/** The challenge to suggest: the easiest that is not solved, in the order given, of those not given up before the others. */
export function suggestChallenge<One extends { id: string; degree: number }>(
  all: readonly One[],
  done: ChallengesDone,
): One | undefined {
  const rank = ({ id, degree }: One) => degree + (done[id] ? 0.5 : 0);
  return all.filter(({ id }) => !done[id]?.best).toSorted((a, b) => rank(a) - rank(b))[0];
}
