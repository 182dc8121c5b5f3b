import type { Attempt } from '../event.ts';
import { scoreChallenge, type Course } from './score.ts';

/** A challenge as far as the log must know it. */
export interface AttemptedChallenge {
  id: string;
  revision: number;
  outcome: string;
}

/** How a challenge ended, and when and where. */
export interface Ending extends Course {
  /** An unused random id, the same however often it is recorded. */
  id: string;
  session: string;
  now: number;
  zone: number;
  ms: number;
}

/** The attempt at a challenge, as the log keeps it. */
export function makeLabAttempt({ id: item, revision, outcome }: AttemptedChallenge, ending: Ending): Attempt {
  const { id, session, now, zone, ms, isSolved, hints, wrong } = ending;
  const response = [isSolved ? 'solved' : 'given-up', `hints-${hints}`, `tries-${wrong + Number(isSolved)}`];
  const at = { kind: 'attempt', id, at: now, zone } as const;
  const score = scoreChallenge(ending);
  return { ...at, item, revision, outcome, response, score, ms: Math.max(0, ms), mode: 'lab', session };
}
