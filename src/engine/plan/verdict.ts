import { addDays } from './calendar.ts';
import type { NewTask } from './new-work.ts';
import { place, roomForNew } from './room.ts';
import { listDays, shareOfNew } from './study-day.ts';
import { addMinutes, type MinutesADay } from './study-plan.ts';
import { sumMinutes } from './task.ts';

/** What would make the date possible. */
export type Suggestion =
  | { kind: 'minutes'; minutesADay: MinutesADay }
  /** The first date that would do. */
  | { kind: 'date'; examDate: string };

/** Whether all that is new can be done in time, in minutes. */
export type Verdict =
  /** All of it before the last week; `spare` is over for mocks and more practice. */
  | { kind: 'fits'; spare: number }
  /** Some of it in the last week. */
  | { kind: 'tight' }
  | { kind: 'cannot'; missingMinutes: number; suggestions: Suggestion[] }
  /** There is no date; the day on which the last lesson would be read, if it is within two years. */
  | { kind: 'open'; learntBy?: string };

/** What has to be done, and what else takes time. */
export interface Load {
  today: string;
  minutesADay: MinutesADay;
  spent: number;
  tasks: readonly NewTask[];
  due: readonly number[];
  /** Minutes that the diagnostic takes today, as far as there are so many; 0 if it is done. */
  diagnostic: number;
  secondsPerItem: number;
}

const furthest = 730;
const mostMinutes = 240;

/** Whether the load can be borne in so many days. Mocks are not reckoned with: they make room where it is tight. */
export function judge(load: Load, distance: number): Verdict {
  const { missing, spare, lastDay } = measure(load, distance);
  if (missing > 0) return { kind: 'cannot', missingMinutes: missing, suggestions: suggest(load, distance) };
  return shareOfNew(distance - lastDay) === 1 || lastDay < 0 ? { kind: 'fits', spare } : { kind: 'tight' };
}

/** Without a date: when the last of the load would be done. */
export function judgeOpen(load: Load): Verdict {
  const { lastDay, missing } = measure(load, Infinity);
  return missing > 0 || lastDay < 0 ? { kind: 'open' } : { kind: 'open', learntBy: addDays(load.today, lastDay) };
}

function measure(load: Load, distance: number): { missing: number; spare: number; lastDay: number } {
  const { today, minutesADay, spent, tasks, due, diagnostic, secondsPerItem } = load;
  const days = listDays({ today, count: Math.min(distance, furthest), distance, minutesADay, spent });
  const taken = [Math.min(diagnostic, days[0]?.minutes ?? 0)];
  const rooms = roomForNew(days, { due, taken, secondsPerItem });
  const { byDay, left } = place(tasks, days, rooms, taken);
  const room = rooms.reduce((sum, minutes) => sum + minutes, 0);
  const work = sumMinutes(tasks);
  return {
    // A long task may stand on a short day, but a row of them takes more time than there is.
    missing: Math.max(sumMinutes(left), work - room, 0),
    spare: room - work,
    lastDay: byDay.findLastIndex((own) => own.length > 0),
  };
}

function suggest(load: Load, distance: number): Suggestion[] {
  const suggestions: Suggestion[] = [];
  const more = firstThat(mostMinutes, (more) => {
    const minutesADay = addMinutes(load.minutesADay, more);
    return measure({ ...load, minutesADay }, distance).missing === 0;
  });
  const minutesADay = more === undefined ? undefined : addMinutes(load.minutesADay, more);
  if (minutesADay !== undefined && mostOf(minutesADay) <= mostMinutes)
    suggestions.push({ kind: 'minutes', minutesADay });
  const later = firstThat(furthest - distance, (later) => measure(load, distance + later).missing === 0);
  if (later !== undefined) suggestions.push({ kind: 'date', examDate: addDays(load.today, distance + later) });
  return suggestions;
}

function mostOf(minutesADay: MinutesADay): number {
  return typeof minutesADay === 'number' ? minutesADay : Math.max(...Object.values(minutesADay));
}

/** The least whole number from 1 to `most` that will do, where all greater ones do too; undefined if none does. */
function firstThat(most: number, willDo: (number: number) => boolean): number | undefined {
  if (most < 1 || !willDo(most)) return undefined;
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (willDo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
