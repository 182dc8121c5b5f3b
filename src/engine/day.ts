const minute = 60_000;
const day = 1440 * minute;

/** The learner's day, `YYYY-MM-DD`: it begins at 04:00 local time, so that a late evening is one day. `zone` in minutes east of UTC. */
export function dayOf(at: number, zone: number): string {
  return new Date(at + shiftOf(zone)).toISOString().slice(0, 10);
}

/** The learner's days since 1970, each beginning at 04:00 local time. */
export function dayNumber(at: number, zone: number): number {
  return Math.floor((at + shiftOf(zone)) / day);
}

/** When a learner's day begins. */
export function startOfDay(number: number, zone: number): number {
  return number * day - shiftOf(zone);
}

/** The moment at which a day `YYYY-MM-DD` has come to an hour of local time; the learner's day begins at 4. */
export function momentOf(day: string, zone: number, hour = 4): number {
  return Date.parse(`${day}T00:00Z`) + (hour * 60 - zone) * minute;
}

/** From the moment to a clock whose midnight is the learner's 04:00. */
export function shiftOf(zone: number): number {
  return (zone - 240) * minute;
}
