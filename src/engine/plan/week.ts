import { weekdays, type Weekday } from './calendar.ts';
import type { MinutesADay } from './study-plan.ts';

/** Minutes for most days, and for those that differ. */
export interface Week {
  usual: number;
  other: Partial<Record<Weekday, number>>;
}

/** The minutes as most days have them, days without any apart, and the days that differ. */
export function splitWeek(minutesADay: MinutesADay): Week {
  if (typeof minutesADay === 'number') return { usual: minutesADay, other: {} };
  const studied = weekdays.map((weekday) => minutesADay[weekday]).filter((minutes) => minutes > 0);
  const timesOf = (minutes: number) => studied.filter((other) => other === minutes).length;
  const [usual = 0] = studied.toSorted((a, b) => timesOf(b) - timesOf(a));
  const other = weekdays.filter((weekday) => minutesADay[weekday] !== usual);
  return { usual, other: Object.fromEntries(other.map((weekday) => [weekday, minutesADay[weekday]])) };
}

/** The minutes of each day; one figure where no day differs. */
export function joinWeek({ usual, other }: Week): MinutesADay {
  if (weekdays.every((weekday) => (other[weekday] ?? usual) === usual)) return usual;
  const { monday = usual, tuesday = usual, wednesday = usual, thursday = usual, friday = usual } = other;
  const { saturday = usual, sunday = usual } = other;
  return { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
}
