import { dayOf } from './day.ts';
import type { DayProgress, Progress } from './fold.ts';

/** One of the learner's days: answers, and the lessons first marked as read on it. */
export interface StudyDay extends Pick<DayProgress, 'answered' | 'score' | 'ms'> {
  /** `YYYY-MM-DD`. */
  day: string;
  lessons: number;
}

const day = 86_400_000;

/** The days from a Monday on that many weeks back, the present one counting, to `today`, `YYYY-MM-DD`. */
export function listStudyDays(
  today: string,
  weeks: number,
  { days, lessons }: Pick<Progress, 'days' | 'lessons'>,
  zone: number,
): StudyDay[] {
  const read = Map.groupBy(Object.values(lessons), (at) => dayOf(at, zone));
  const last = Date.parse(today);
  // A Sunday is the seventh of its week.
  const weekday = (new Date(last).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 * (weeks - 1) + weekday + 1 }, (_, i) => {
    const date = new Date(last - (7 * (weeks - 1) + weekday - i) * day).toISOString().slice(0, 10);
    const { answered = 0, score = 0, ms = 0 } = days[date] ?? {};
    return { day: date, answered, score, ms, lessons: read.get(date)?.length ?? 0 };
  });
}

/** True on a day with an answer or a lesson. */
export function isStudied({ answered, lessons }: StudyDay): boolean {
  return answered + lessons > 0;
}
