/** Times of a timeline: of a day, of the calendar, or since a beginning. */
export type Family = 'clock' | 'calendar' | 'elapsed';

export interface Time {
  family: Family;
  /** In seconds: since midnight, since 1970, or since the beginning. */
  at: number;
}

export const day = 86_400;
const units: Record<string, number> = { ms: 0.001, s: 1, min: 60, h: 3600, d: day };

/** What a time looks like, for reading one at the start of a line. */
export const timePattern = String.raw`\d{4}-\d\d-\d\d[ T]\d\d:\d\d|\d{4}-\d\d(?:-\d\d)?|\d{1,2}:\d\d(?::\d\d)?|\+?\d+(?:\.\d+)? ?(?:ms|s|min|h|d)\b|\d{4}`;

/** A time as an author writes it: `08:10`, `08:10:30`, `2026-11-03`, `2026-11-03 08:10`, `2026-11`, `2026`, `90 s`, `2 h`. */
export function readTime(text: string): Time | undefined {
  const elapsed = /^\+?(\d+(?:\.\d+)?) ?(ms|s|min|h|d)$/.exec(text);
  if (elapsed) return { family: 'elapsed', at: Number(elapsed[1]) * (units[elapsed[2] ?? ''] ?? 1) };
  const clock = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/
    .exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (clock) {
    const [hours = 0, minutes = 0, seconds = 0] = clock;
    return hours < 25 && minutes < 60 && seconds < 60
      ? { family: 'clock', at: hours * 3600 + minutes * 60 + seconds }
      : undefined;
  }
  const [, year, month = '01', date = '01', time = '00:00'] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[ T](\d\d:\d\d))?$/.exec(text) ?? [];
  const at = year ? Date.parse(`${year}-${month}-${date}T${time}Z`) / 1000 : Number.NaN;
  return Number.isNaN(at) ? undefined : { family: 'calendar', at };
}

/** A length of time in words, in its two largest units: “2 h 15 min”. */
export function tellDuration(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  const [large, small] =
    seconds >= 2 * day ? ['d', 'h'] : seconds >= 3600 ? ['h', 'min'] : seconds >= 60 ? ['min', 's'] : ['s', 'ms'];
  const whole = Math.floor(seconds / (units[large] ?? 1) + 1e-9);
  const rest = Math.round((seconds - whole * (units[large] ?? 1)) / (units[small] ?? 1));
  return rest > 0 ? `${whole} ${large} ${rest} ${small}` : `${whole} ${large}`;
}
