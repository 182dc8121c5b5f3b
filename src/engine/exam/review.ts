import type { Attempt } from '../event.ts';
import type { SubmittedExam } from './exam.ts';
import { judge } from './result.ts';

const kinds = ['wrong', 'unanswered', 'flagged', 'right'] as const;
/** Why an item stands where it stands in the review: `flagged` was right all the same. */
export type ReviewKind = (typeof kinds)[number];

/** The places to go through after an exam, misses first and each kind in the order asked; what is gone is left out. */
export function orderReview(
  exam: SubmittedExam,
  attempts: readonly Pick<Attempt, 'item' | 'session' | 'score'>[],
): { position: number; kind: ReviewKind }[] {
  const places = judge(exam, attempts).flatMap((verdict, position) => {
    if (verdict === 'gone') return [];
    const isFlagged = verdict === 'right' && exam.places[position]?.flagged;
    return [{ position, kind: isFlagged ? ('flagged' as const) : verdict }];
  });
  return places.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
