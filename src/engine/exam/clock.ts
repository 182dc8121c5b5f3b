import { isSubmitted, timeStretched, type Exam } from './exam.ts';
import type { Stretch } from './pace.ts';

/** When the remaining time is announced, in minutes. */
export const announcedAt = [10, 5, 1] as const;

/** What passed since the clock was last looked at, in milliseconds: sleep counts, a clock set back adds nothing. */
function passedBy({ at, elapsed, limit = Infinity }: Exam, now: number): number {
  return Math.min(Math.max(0, now - at), Math.max(0, limit - elapsed));
}

/** The milliseconds left, from the limit down to 0; Infinity when the timer is off. Once submitted it stands still. */
export function remaining(exam: Exam, now: number): number {
  const left = (exam.limit ?? Infinity) - exam.elapsed;
  return isSubmitted(exam) ? left : left - passedBy(exam, now);
}

/** True if the time is up and the exam not yet handed in. */
export function mustSubmit(exam: Exam, now: number): boolean {
  return !isSubmitted(exam) && remaining(exam, now) <= 0;
}

/**
 * The minutes to announce as the clock goes from one time to the other, the most first; each comes once when the
 * exam is ticked in between. A device that wakes up may have several to say: the last is the one that matters.
 */
export function announcementsBetween(exam: Exam, from: number, to: number): number[] {
  const before = remaining(exam, from);
  const after = remaining(exam, to);
  return announcedAt.filter((minutes) => before > minutes * 60_000 && after <= minutes * 60_000);
}

/** The exam with the time up to now gone by on its clock only, as after sleep or a closed tab. */
export function elapse(exam: Exam, now: number): Exam {
  if (isSubmitted(exam)) return exam;
  const passed = passedBy(exam, now);
  // Where the time ran out on the way, the clock stops at that moment.
  return { ...exam, at: passed < now - exam.at ? exam.at + passed : now, elapsed: exam.elapsed + passed };
}

/** The exam with the time up to now gone by on its clock and spent on the item shown. */
export function tick(exam: Exam, now: number): Exam {
  const ticked = elapse(exam, now);
  const passed = ticked.elapsed - exam.elapsed;
  const places = exam.places.map((place, i) => (i === exam.position ? { ...place, ms: place.ms + passed } : place));
  return { ...ticked, places };
}

/**
 * The exam with its time stretched anew, or without a timer; what went by is gone by. Undefined where its time is not
 * known, and where none would be left: a change of the timer hands nothing in.
 */
export function restretch({ limit: _, ...exam }: Exam, stretch: Stretch, now: number): Exam | undefined {
  if (exam.time === undefined) return undefined;
  const changed = { ...exam, ...timeStretched(exam.time, stretch) };
  return remaining(changed, now) > 0 ? changed : undefined;
}
