import type { Course } from './score.ts';

/** A challenge begun and not yet solved or given up: plain data, kept so that a reload loses nothing. */
export interface OpenChallenge extends Omit<Course, 'isSolved'> {
  /** The challenge's own. */
  id: string;
  revision: number;
  session: string;
  /** The id that its attempt will have. */
  attempt: string;
  /** When it was begun. */
  startedAt: number;
  /** Milliseconds spent on it so far. */
  ms: number;
  /** How the bench was left, as the bench wrote it. */
  bench?: unknown;
}

/** A challenge begun now. */
export function beginChallenge(
  { id, revision }: { id: string; revision: number },
  given: { session: string; attempt: string; now: number },
): OpenChallenge {
  const { session, attempt, now } = given;
  return { id, revision, session, attempt, startedAt: now, hints: 0, wrong: 0, ms: 0 };
}
