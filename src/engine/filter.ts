import type { ItemType } from '../schema/item.ts';
import type { Level } from '../schema/words.ts';
import type { IndexItem } from './bank.ts';
import type { Progress } from './fold.ts';

export const states = ['unseen', 'missed', 'sure-and-wrong', 'flagged', 'noted'] as const;
/** What an item is to the learner. */
export type State = (typeof states)[number];

/** What practice is narrowed to; what is not set leaves all. */
export interface Filter {
  state?: State;
  level?: Level;
  type?: ItemType;
  /** The id of a case. */
  case?: string;
  /** The id of a pair that is easily confused. */
  pair?: string;
}

/** What a filter must know of the learner. */
export type Known = Pick<Progress, 'items' | 'flagged' | 'notes'>;

/**
 * The items that may be practised and pass the filter, in the order given. What is held for exams is left out, but for
 * items already met that the learner comes back to.
 */
export function filterItems(items: readonly IndexItem[], filter: Filter, known: Known): IndexItem[] {
  const { state, level, type, pair } = filter;
  return items.filter(
    (item) =>
      !item.retired &&
      (!item.held || (state !== undefined && item.id in known.items)) &&
      (state === undefined || isIn(state, item.id, known)) &&
      (level === undefined || item.level === level) &&
      (type === undefined || item.type === type) &&
      (filter.case === undefined || item.case === filter.case) &&
      (pair === undefined || (item.pairs?.includes(pair) ?? false)),
  );
}

/** The filter without one of its parts. */
export function without(filter: Filter, part: keyof Filter): Filter {
  const { [part]: _, ...rest } = filter;
  return rest;
}

function isIn(state: State, id: string, { items, flagged, notes }: Known): boolean {
  const met = items[id];
  const isMissed = met !== undefined && met.lastScore < 1;
  switch (state) {
    case 'unseen':
      return !met;
    case 'missed':
      return isMissed;
    case 'sure-and-wrong':
      return isMissed && met.lastConfidence === 'sure';
    case 'flagged':
      return id in flagged;
    case 'noted':
      return id in notes;
  }
}
