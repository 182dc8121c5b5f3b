/** What a challenge cost the learner until it was solved or given up. */
export interface Course {
  isSolved: boolean;
  /** Hints taken. */
  hints: number;
  /** Times it was handed in and not solved. */
  wrong: number;
}

/** Tenths that a hint costs, and a wrong hand-in after the first. */
export const cost = 2;
const least = 2;

/** From 0 to 1: one, less a fifth for each hint and each wrong hand-in after the first, never under a fifth; given up, nothing. */
export function scoreChallenge({ isSolved, hints, wrong }: Course): number {
  if (!isSolved) return 0;
  // Counted in tenths, as 1 - 0.2 - 0.2 is not quite 0.6.
  return Math.max(least, 10 - cost * (hints + Math.max(0, wrong - 1))) / 10;
}
