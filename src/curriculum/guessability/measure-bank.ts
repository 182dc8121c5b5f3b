import type { Item } from '../../schema/item.ts';
import { listSingleChoices } from '../checks/bank/single-choices.ts';
import type { Entries } from '../entry.ts';
import { memoiseWeakly } from '../memoise.ts';
import { measureGuessability, type Guessability } from './cross-validate.ts';

/** How well the keys of these items can be guessed: tried as the rule and the report both do it, so that they tell the same. */
export function measureItems(items: readonly Extract<Item, { type: 'single-choice' }>[]): Guessability {
  return measureGuessability(items, { folds: 5, seed: 1 });
}

/** How well the keys of all items that are asked can be guessed; the rule and the report ask for it in turn. */
export const measureBank = memoiseWeakly((entries: Entries): Guessability =>
  measureItems(listSingleChoices(entries).map(({ item }) => item)),
);
