import { weekdayOf, type Weekday } from './calendar.ts';

/** What the learner comes from; the plan begins with the other side. */
export type Background = 'clinical' | 'it' | 'both';

/** Minutes for every day alike, or for each day of the week. */
export type MinutesADay = number | Readonly<Record<Weekday, number>>;

/** What the learner chose; plain data, kept whole in the log. */
export interface StudyPlan {
  certifications: readonly string[];
  /** `YYYY-MM-DD`; left out while there is no date. */
  examDate?: string | undefined;
  minutesADay: MinutesADay;
  background?: Background | undefined;
  /** The probability of remembering at which an outcome is asked again. */
  retention?: number | undefined;
  /** The day on which it was first chosen; a change keeps it. */
  since: string;
}

/** The whole minutes that the learner has on a day. */
export function minutesOn(minutesADay: MinutesADay, day: string): number {
  const minutes = typeof minutesADay === 'number' ? minutesADay : minutesADay[weekdayOf(day)];
  return Math.max(0, Math.floor(minutes));
}

/** So many minutes more on each day that has any; on every day if none has. */
export function addMinutes(minutesADay: MinutesADay, more: number): MinutesADay {
  if (typeof minutesADay === 'number') return minutesADay + more;
  const isEmpty = Object.values(minutesADay).every((minutes) => minutes <= 0);
  const add = (weekday: Weekday) =>
    isEmpty || minutesADay[weekday] > 0 ? minutesADay[weekday] + more : minutesADay[weekday];
  return {
    monday: add('monday'),
    tuesday: add('tuesday'),
    wednesday: add('wednesday'),
    thursday: add('thursday'),
    friday: add('friday'),
    saturday: add('saturday'),
    sunday: add('sunday'),
  };
}
