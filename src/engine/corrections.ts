import type { Correction } from '../schema/correction.ts';
import type { ItemType } from '../schema/item.ts';
import type { Attempt } from './event.ts';
import { gradeChoice } from './items/choice.ts';

/** What is shipped of a corrected key. */
export type ShippedCorrection = Pick<Correction, 'item' | 'revision' | 'after' | 'because'> & {
  type: ItemType;
  /** What grades its type; choices need none, so that a page without other corrections need not load other graders. */
  grade?: (keys: readonly string[], response: readonly string[]) => number;
};

/** The attempt with the score that it has under today's key. */
export function regrade(attempt: Attempt, corrections: readonly ShippedCorrection[]): Attempt {
  const latest = corrections.findLast(({ item, revision }) => item === attempt.item && attempt.revision < revision);
  if (!latest) return attempt;
  const { after, grade = gradeChoice } = latest;
  return { ...attempt, score: grade(after, attempt.response) };
}

/** True if its type is graded otherwise than a choice. */
export function needsGrader({ type }: Pick<ShippedCorrection, 'type'>): boolean {
  return type !== 'single-choice' && type !== 'multiple-choice';
}
