import type { PosedItem } from '../bank.ts';
import type { Attempt } from '../event.ts';
import { grade } from '../items/grade.ts';
import type { SubmittedExam } from './exam.ts';

/** An attempt made in an exam, where nobody is asked how sure they are. */
export type ExamAttempt = Omit<Attempt, 'mode' | 'confidence'> & { mode: 'exam' };

/**
 * The attempts of an exam for the log, one for each answered item that is still in a bank. Their ids come from the
 * exam's, so that grading it again, or in another tab, adds nothing.
 */
export function gradeExam(exam: SubmittedExam, items: readonly PosedItem[], zone: number): ExamAttempt[] {
  const known = new Map(items.map((item) => [item.id, item]));
  return exam.places.flatMap(({ item: id, response, revision, ms }): ExamAttempt[] => {
    const item = known.get(id);
    if (!item || !response) return [];
    const { outcome } = item;
    const seed = 'seed' in item ? { seed: item.seed } : {};
    const score = grade(item.type, item.keys, response);
    const happening = { kind: 'attempt' as const, id: `${exam.id}.${id}`, at: exam.submittedAt, zone };
    const graded = { item: id, revision, outcome, response, ...seed, score, ms };
    return [{ ...happening, ...graded, mode: 'exam', session: exam.id }];
  });
}
