/**
 * Where new work finds room. Both steps only ever gain by more minutes and by a later date, so what they say of a plan
 * does too.
 */
import { shareOfNew, type StudyDay } from './study-day.ts';
import { countIn, minutesOf } from './task.ts';

/** What stands before new work on a day. */
export interface Before {
  /** Reviews that fall due on each day from today on. */
  due: readonly number[];
  /** Minutes of each day that a mock or a diagnostic takes. */
  taken: readonly number[];
  secondsPerItem: number;
}

const reservedShare = 0.25;
const dayOfFirstReturns = 2;

/**
 * The minutes of each day for new work: what the reviews leave, which is at least half. From the third day on a quarter
 * is kept for what will come back of the new work itself.
 */
export function roomForNew(days: readonly StudyDay[], { due, taken, secondsPerItem }: Before): number[] {
  let waiting = 0;
  return days.map(({ minutes, distance }, i) => {
    const rest = Math.max(0, minutes - (taken[i] ?? 0));
    waiting += due[i] ?? 0;
    const half = Math.floor(rest / 2);
    const kept = reservedFor(rest, i);
    const reviews = Math.min(Math.max(minutesOf(waiting, secondsPerItem), kept), half);
    waiting -= Math.min(waiting, countIn(half, secondsPerItem));
    return Math.floor((rest - reviews) * shareOfNew(distance));
  });
}

/** The minutes of a day that are kept for what comes back of the work between today and then. */
export function reservedFor(minutes: number, daysFromToday: number): number {
  return daysFromToday < dayOfFirstReturns ? 0 : Math.floor(minutes * reservedShare);
}

/**
 * The tasks, in their order, on the days with room for them. One that is longer than its day's room stands alone among
 * what is new there, before the taper: else a long lesson would bar the way for ever. On a day begun it must fit.
 */
export function place<Task extends { minutes: number }>(
  tasks: readonly Task[],
  days: readonly StudyDay[],
  rooms: readonly number[],
  taken: readonly number[],
): { byDay: Task[][]; left: Task[] } {
  let next = 0;
  const byDay = days.map(({ whole, minutes, distance }, i) => {
    const own: Task[] = [];
    let room = rooms[i] ?? 0;
    const mayBeLong = minutes > 0 && shareOfNew(distance) === 1 && !taken[i];
    const longest = mayBeLong ? (minutes === whole ? Infinity : minutes) : 0;
    for (let task = tasks[next]; task; task = tasks[next]) {
      if (task.minutes > room && (own.length > 0 || task.minutes > longest)) break;
      own.push(task);
      room -= task.minutes;
      next += 1;
    }
    return own;
  });
  return { byDay, left: tasks.slice(next) };
}
