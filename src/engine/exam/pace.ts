import type { Basis } from '../../schema/words.ts';

/** The form of a real paper, as far as it is known. */
export interface ExamForm {
  /** How many items count. */
  items: number;
  /** How many more stand among them that do not count. */
  trial?: number;
  /** Minutes for all of them; left out where none are stated for this paper. */
  minutes?: number;
  /** Who says so. */
  basis: Basis;
  /** The paper whose pace is taken where there are no minutes, as `certification/paper`. */
  sister?: string;
}

/** The time for one item, and how well it is known. */
export interface Pace {
  /** Milliseconds an item. */
  ms: number;
  basis: Basis;
  /** The paper that it was taken from, if not from its own. */
  sister?: string;
}

export const stretches = ['off', 1, 1.25, 1.5, 2] as const;
/** How the time of the real exam is stretched, or that there is none. */
export type Stretch = (typeof stretches)[number];

/** The pace of a paper: its own, else that of its sister, which is an estimate; undefined where neither is known. */
export function paceOf(form: ExamForm, forms: Readonly<Record<string, ExamForm>>): Pace | undefined {
  const own = ownPace(form);
  if (own !== undefined) return { ms: own, basis: form.basis };
  const { sister } = form;
  const lent = sister === undefined ? undefined : forms[sister];
  const ms = lent && ownPace(lent);
  return sister === undefined || ms === undefined ? undefined : { ms, basis: 'estimated', sister };
}

function ownPace({ items, trial = 0, minutes }: ExamForm): number | undefined {
  return minutes === undefined ? undefined : (minutes * 60_000) / (items + trial);
}

/** The time for so many items at that pace, in milliseconds; undefined when the timer is off. */
export function limitOf(count: number, { ms }: Pace, stretch: Stretch): number | undefined {
  return stretchTime(count * ms, stretch);
}

/** A time in whole milliseconds as long as it is to be; undefined when the timer is off. */
export function stretchTime(time: number, stretch: Stretch): number | undefined {
  return stretch === 'off' ? undefined : Math.round(time * stretch);
}
