import type { Correction } from '../schema/correction.ts';
import type { Attempt } from './event.ts';
import { gradeChoice } from './items/choice.ts';

/** What is shipped of a corrected key. */
export type ShippedCorrection = Pick<Correction, 'item' | 'revision' | 'after' | 'because'>;

/** The attempt with the score that it has under today's key. */
export function regrade(attempt: Attempt, corrections: readonly ShippedCorrection[]): Attempt {
  const latest = corrections.findLast(({ item, revision }) => item === attempt.item && attempt.revision < revision);
  return latest ? { ...attempt, score: gradeChoice(latest.after, attempt.response) } : attempt;
}
