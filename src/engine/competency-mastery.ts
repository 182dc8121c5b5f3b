import { countLit, masteryOfOutcome, type Credited } from './mastery.ts';

/** Mastery of a competency at a time, from 0 to 1: the mean over its outcomes, those not yet tried being dark. */
export function masteryOf({ outcomes }: Credited, ids: readonly string[], at: number): number {
  const sum = ids.reduce((total, id) => total + masteryOfOutcome(outcomes[id], at), 0);
  return ids.length === 0 ? 0 : sum / ids.length;
}

/** How many of these outcomes were lit by their last answer and are not any more. */
export function countFading(progress: Credited, ids: readonly string[], at: number): number {
  // Before the last answer nothing is forgotten yet.
  return countLit(progress, ids, -Infinity) - countLit(progress, ids, at);
}
