/** A number with its thing, in the plural where it must be. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** A share of 1 as it is read in a line. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}\u00a0%`;
}

/** The day of a moment here, with its year. */
export function describeMoment(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day, `YYYY-MM-DD`, with its weekday. */
export function describeWeekday(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
}

/** A day, `YYYY-MM-DD`, as it is read in a line. */
export function describeDay(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
