import type { Attempt } from '../event.ts';
import type { ExamPlace, SubmittedExam } from './exam.ts';
import type { Stretch } from './pace.ts';

/** Right answers out of the items that count; what was not answered is wrong. */
export interface Tally {
  right: number;
  of: number;
  unanswered: number;
  /** Mean seconds on each item that was looked at, also of those that do not count; 0 if none was. */
  seconds: number;
}

/** What an exam came to. */
export interface ExamResult extends Tally {
  exam: string;
  paper: string;
  /** When it was handed in. */
  at: number;
  /** Milliseconds in all. */
  elapsed: number;
  stretch: Stretch;
  isTimeUp: boolean;
  /** In the order in which they first came up. */
  sections: (Tally & { section: string })[];
}

/** What became of a place: `gone` is one that was answered and whose item no bank has any more. */
export type Verdict = 'right' | 'wrong' | 'unanswered' | 'gone';

/** All or nothing: an attempt that is not wholly right is wrong. The scores are those of the attempts. */
export function judge(
  exam: SubmittedExam,
  attempts: readonly Pick<Attempt, 'item' | 'session' | 'score'>[],
): Verdict[] {
  const scores = new Map(attempts.filter(({ session }) => session === exam.id).map(({ item, score }) => [item, score]));
  return exam.places.map(({ item, response }) => {
    if (!response) return 'unanswered';
    const score = scores.get(item);
    return score === undefined ? 'gone' : score === 1 ? 'right' : 'wrong';
  });
}

/** The score of an exam in all and by section, from its attempts as graded or graded again. */
export function scoreExam(
  exam: SubmittedExam,
  attempts: readonly Pick<Attempt, 'item' | 'session' | 'score'>[],
): ExamResult {
  const verdicts = judge(exam, attempts);
  const judged = exam.places.map((place, i) => ({ place, verdict: verdicts[i] ?? 'gone' }));
  const sections = [...Map.groupBy(judged, ({ place }) => place.section)].map(([section, rows]) => ({
    section,
    ...tally(rows),
  }));
  const { id, paper, submittedAt, elapsed, stretch, autoSubmitted = false } = exam;
  return { exam: id, paper, at: submittedAt, elapsed, stretch, isTimeUp: autoSubmitted, ...tally(judged), sections };
}

function tally(judged: readonly { place: ExamPlace; verdict: Verdict }[]): Tally {
  const counted = judged.filter(({ place, verdict }) => place.scored && verdict !== 'gone');
  const count = (wanted: Verdict) => counted.filter(({ verdict }) => verdict === wanted).length;
  const looked = judged.map(({ place }) => place.ms).filter((ms) => ms > 0);
  const seconds = looked.reduce((sum, ms) => sum + ms, 0) / 1000 / Math.max(1, looked.length);
  return { right: count('right'), of: counted.length, unanswered: count('unanswered'), seconds };
}
