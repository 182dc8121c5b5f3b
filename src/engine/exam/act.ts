import { elapse, mustSubmit, restretch, tick } from './clock.ts';
import { isSubmitted, type Exam, type ExamPlace, type SubmittedExam } from './exam.ts';
import type { Stretch } from './pace.ts';

/**
 * The exam after what the learner did now. Once it is submitted nothing changes any more, and what comes after the
 * time was up submits it as it stood.
 */
function act(exam: Exam, now: number, change: (exam: Exam) => Exam): Exam {
  if (isSubmitted(exam)) return exam;
  return mustSubmit(exam, now) ? submit(exam, now) : change(tick(exam, now));
}

/** The exam with the place shown now changed. */
function changePlace(exam: Exam, change: (place: ExamPlace) => ExamPlace): Exam {
  return { ...exam, places: exam.places.map((place, i) => (i === exam.position ? change(place) : place)) };
}

/** Gives a response to the item shown, in place of any before; an empty one takes it back. */
export function answer(exam: Exam, response: readonly string[], now: number): Exam {
  if (response.length === 0) return clear(exam, now);
  return act(exam, now, (exam) => changePlace(exam, (place) => ({ ...place, response: [...response] })));
}

/** Takes back the response to the item shown. */
export function clear(exam: Exam, now: number): Exam {
  return act(exam, now, (exam) => changePlace(exam, ({ response: _, ...place }) => place));
}

/** Flags the item shown to look at again, or takes the flag off. */
export function flag(exam: Exam, isFlagged: boolean, now: number): Exam {
  const change = ({ flagged: _, ...place }: ExamPlace) => (isFlagged ? { ...place, flagged: true as const } : place);
  return act(exam, now, (exam) => changePlace(exam, change));
}

/** Shows another item; a position that there is not goes to the nearest. */
export function goTo(exam: Exam, position: number, now: number): Exam {
  const last = Math.max(0, exam.places.length - 1);
  return act(exam, now, (exam) => ({ ...exam, position: Math.min(Math.max(0, position), last) }));
}

/** Shows the next item, answered or not; the last stays. */
export function next(exam: Exam, now: number): Exam {
  return goTo(exam, exam.position + 1, now);
}

/** Gives more or less time, or takes the timer off; a time that is used up already is not taken. */
export function setStretch(exam: Exam, stretch: Stretch, now: number): Exam {
  return act(exam, now, (exam) => restretch(exam, stretch, now) ?? exam);
}

/** Opens the exam again after a reload, a crash or sleep: the time away counts on the clock, but on no item. */
export function resume(exam: Exam, now: number): Exam {
  return act(elapse(exam, now), now, (exam) => exam);
}

/** Hands the exam in; one whose time is up was handed in at that moment. */
export function submit(exam: Exam, now: number): SubmittedExam {
  if (isSubmitted(exam)) return exam;
  const closed = tick(exam, now);
  const isTimeUp = mustSubmit(closed, closed.at);
  return { ...closed, submittedAt: closed.at, ...(isTimeUp ? { autoSubmitted: true } : {}) };
}
