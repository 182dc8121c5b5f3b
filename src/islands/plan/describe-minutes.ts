import { weekdays } from '../../engine/plan/calendar.ts';
import type { MinutesADay } from '../../engine/plan/study-plan.ts';
import { splitWeek } from '../../engine/plan/week.ts';

/** The minutes in words: `30 minutes a day, but 90 on Saturday and none on Sunday`. */
export function describeMinutes(minutesADay: MinutesADay): string {
  const { usual, other } = splitWeek(minutesADay);
  const groups = Map.groupBy(
    weekdays.filter((weekday) => other[weekday] !== undefined),
    (weekday) => other[weekday],
  );
  const parts = [...groups].map(([minutes, days]) => `${minutes || 'none'} on ${list(days.map(capitalise))}`);
  return `${usual} minutes a day${parts.length > 0 ? `, but ${list(parts)}` : ''}`;
}

/** The word with a capital first. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}
