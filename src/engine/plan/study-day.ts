import { addDays } from './calendar.ts';
import { minutesOn, type MinutesADay } from './study-plan.ts';

/** A day that can be studied on. */
export interface StudyDay {
  day: string;
  /** Days until the exam; Infinity without a date. */
  distance: number;
  /** Whole minutes that it has in all, and that there still are. */
  whole: number;
  minutes: number;
}

/** The days from today on; `distance` is that of today. */
export function listDays(request: {
  today: string;
  count: number;
  distance: number;
  minutesADay: MinutesADay;
  /** Minutes already done today. */
  spent: number;
}): StudyDay[] {
  const { today, count, distance, minutesADay, spent } = request;
  return Array.from({ length: count }, (_, i) => {
    const day = addDays(today, i);
    const whole = minutesOn(minutesADay, day);
    const minutes = i === 0 ? Math.max(0, whole - Math.ceil(spent)) : whole;
    return { day, distance: distance - i, whole, minutes };
  });
}

const taperDays = 8;
const daysWithoutNew = 3;

/** How much of a day's room may be new: all of it until the last week, then less each day and none in the last three. */
export function shareOfNew(distance: number): number {
  return Math.min(1, Math.max(0, (distance - daysWithoutNew) / (taperDays - daysWithoutNew)));
}
