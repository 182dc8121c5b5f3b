/** The two ends of a range; an open end is undefined. */
export interface Range {
  from: string | undefined;
  to: string | undefined;
}

/** `a-b`, `a-` and `-b`; undefined where there is no hyphen (PS3.4 §C.2.2.2.5). */
export function readRange(text: string): Range | undefined {
  const [from, to, ...rest] = text.split('-').map((part) => part.trim());
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  return { from: from || undefined, to: to || undefined };
}

/** Whether the moment lies between both ends, them included; `1000` is the moment 10:00:00, not its minute. */
export function fitsRange({ from, to }: Range, value: string): boolean {
  const moment = fill(value);
  return (from === undefined || moment >= fill(from)) && (to === undefined || moment <= fill(to));
}

/** Whether both name the same moment: `2230` and `223000` do (PS3.4 §C.2.2.2.1.3). */
export function isSameTime(a: string, b: string): boolean {
  return fill(a) === fill(b);
}

/** Dates and times of one VR order as text once they are filled up; what parted them in old files is passed over. */
function fill(text: string): string {
  return text.replaceAll(/[:.]/g, '').padEnd(20, '0');
}
