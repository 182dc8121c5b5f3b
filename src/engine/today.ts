import type { Progress } from './fold.ts';

/** A lesson as the day's plan sees it. */
export interface PlannedLesson {
  id: string;
  title: string;
  href: string;
  minutes: number;
  domain: string;
  /** The certifications that ask for it. */
  certifications: string[];
}

/** One line of today's work. */
export type Task =
  | { kind: 'review'; count: number; waiting: number; days: number; minutes: number }
  | { kind: 'missed'; count: number; minutes: number }
  | { kind: 'lesson'; lesson: PlannedLesson; minutes: number }
  | { kind: 'practice'; count: number; minutes: number };

const minutesPerItem = 1.2;
const practiceItems = 10;

/**
 * Today's work: the reviews that are due, or else what was missed, the next lesson that the certification asks for,
 * and practice once something was read. `missed` are the items whose latest attempt was not right and that are still in
 * the banks; `due` are those of today's reviews, of which more may be `waiting` for some `days`.
 */
export function planToday(request: {
  progress: Progress;
  lessons: readonly PlannedLesson[];
  missed: number;
  due?: number;
  waiting?: number;
  days?: number;
}): Task[] {
  const { progress, lessons, missed, due = 0, waiting = 0, days = 0 } = request;
  const { certification } = progress;
  const wanted = certification
    ? lessons.filter(({ certifications }) => certifications.includes(certification))
    : lessons;
  const next = wanted.find(({ id }) => !(id in progress.lessons));
  const hasRead = wanted.some(({ id }) => id in progress.lessons) || progress.attempts > 0;
  const tasks: Task[] = [];
  if (due > 0) tasks.push({ kind: 'review', count: due, waiting, days, minutes: Math.ceil(due * minutesPerItem) });
  else if (missed > 0) {
    const count = Math.min(missed, practiceItems);
    tasks.push({ kind: 'missed', count, minutes: Math.ceil(count * minutesPerItem) });
  }
  if (next) tasks.push({ kind: 'lesson', lesson: next, minutes: next.minutes });
  if (hasRead)
    tasks.push({ kind: 'practice', count: practiceItems, minutes: Math.ceil(practiceItems * minutesPerItem) });
  return tasks;
}

/** Those of the items whose latest attempt was not wholly right. */
export function filterMissed<Item extends { id: string }>(
  asked: readonly Item[],
  { items }: Pick<Progress, 'items'>,
): Item[] {
  return asked.filter(({ id }) => (items[id]?.lastScore ?? 1) < 1);
}
