import type { PosedItem } from '../bank.ts';
import { orderParts } from '../items/order-parts.ts';
import type { FormItem } from './form.ts';
import { stretchTime, type Stretch } from './pace.ts';

/** An item's place in an exam. */
export interface ExamPlace {
  item: string;
  competency: string;
  section: string;
  revision: number;
  /** The ids of the options, or of whatever the item offers, in the order shown. */
  options: string[];
  /** What was given, as the item's type writes it; left out while there is nothing. */
  response?: string[];
  flagged?: true;
  /** Milliseconds that it was shown, over all visits. */
  ms: number;
  /** False for an item on trial, which does not count. */
  scored: boolean;
}

/** One sitting of a mock exam. It is plain data, so that it can be saved after every change, resumed and replayed. */
export interface Exam {
  id: string;
  /** What is sat, as `certification/paper`. */
  paper: string;
  title: string;
  seed: number;
  startedAt: number;
  /** Milliseconds that the real exam gives for as many items; left out where that is not known. */
  time?: number;
  /** The same stretched; left out when the timer is off. */
  limit?: number;
  stretch: Stretch;
  places: ExamPlace[];
  /** The place shown now. */
  position: number;
  /** What the clock said when it was last looked at. */
  at: number;
  /** Milliseconds that had passed by then. */
  elapsed: number;
  submittedAt?: number;
  /** True if the time ran out. */
  autoSubmitted?: true;
}

/** An exam that is over; only such a one is graded, so that there is no feedback before the end. */
export type SubmittedExam = Exam & { submittedAt: number };

/** An exam over this form; what its items offer is shuffled by the seed and the item. An item that is in no bank has no place. */
export function startExam(request: {
  id: string;
  paper: string;
  title: string;
  seed: number;
  now: number;
  form: readonly FormItem[];
  items: readonly PosedItem[];
  time: number | undefined;
  stretch: Stretch;
}): Exam {
  const { id, paper, title, seed, now, form, time, stretch } = request;
  const items = new Map(request.items.map((item) => [item.id, item]));
  const places = form.flatMap(({ item: { id }, section, trial }): ExamPlace[] => {
    const item = items.get(id);
    if (!item) return [];
    const { competency, revision } = item;
    return [{ item: id, competency, section, revision, options: orderParts(item, seed), ms: 0, scored: !trial }];
  });
  const clock = { startedAt: now, ...timeStretched(time, stretch), at: now, elapsed: 0 };
  return { id, paper, title, seed, ...clock, places, position: 0 };
}

/** What an exam says of its time. */
export function timeStretched(time: number | undefined, stretch: Stretch): Pick<Exam, 'time' | 'limit' | 'stretch'> {
  if (time === undefined) return { stretch: 'off' };
  const limit = stretchTime(time, stretch);
  return { time, ...(limit === undefined ? {} : { limit }), stretch };
}

/** True once it was handed in, by whomever. */
export function isSubmitted(exam: Exam): exam is SubmittedExam {
  return exam.submittedAt !== undefined;
}

/** The positions without a response. */
export function unanswered({ places }: Exam): number[] {
  return places.flatMap(({ response }, position) => (response ? [] : [position]));
}
