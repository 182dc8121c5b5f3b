import { addToCards, type Cards } from '../engine/cards.ts';
import type { Fold } from './create-recall.ts';
import { recall } from './recall.ts';

const cards: Fold<Cards> = {
  name: 'cards',
  version: 1,
  empty: () => ({}),
  add: (state, event) => {
    if (event.kind === 'attempt') addToCards(state, event);
    else if (event.kind === 'reset') for (const outcome of Object.keys(state)) delete state[outcome];
  },
};

/** The memory state of every outcome that was tried. */
export function loadCards(): Promise<Cards> {
  return recall(cards);
}
