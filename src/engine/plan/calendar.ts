/** Days as the learner sees them: texts `YYYY-MM-DD`, which compare as they follow one another. */

const day = 86_400_000;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** True for a day that there is: the 30th of February is none. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** The day so many days later, or earlier if negative. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The days from one day to another; negative if it lies before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / day;
}

/** The day of the week. */
export function weekdayOf(text: string): Weekday {
  return weekdays[((daysBetween('1970-01-05', text) % 7) + 7) % 7] ?? 'monday';
}
