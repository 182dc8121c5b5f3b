import type { ChoiceItem, PosedItem } from '../bank.ts';
import { createRandom, seedFrom } from '../random.ts';
import { shuffle } from '../shuffle.ts';

/** The ids of what an item offers, such as options, steps or rights, in the order to show them. */
export function orderParts(item: PosedItem, seed: number): string[] {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return orderOptions(item, seed);
    case 'ordering':
      return disorder(shuffleBy(item.id, item.keys, seed), item.keys);
    case 'matching':
      return shuffleBy(item.id, idsOf([...item.pairs, ...item.distractors]), seed);
    case 'calculation':
      return idsOf(item.options);
    case 'hotspot':
      return idsOf(item.regions);
    case 'numeric':
      return [];
  }
}

/** The ids of a choice's options in the order to show them. */
export function orderOptions({ id, options, order }: Pick<ChoiceItem, 'id' | 'options' | 'order'>, seed: number) {
  return order === 'as-written' ? idsOf(options) : shuffleBy(id, idsOf(options), seed);
}

function shuffleBy(item: string, ids: readonly string[], seed: number): string[] {
  return shuffle(ids, createRandom(seed ^ seedFrom(item)));
}

/** Steps that fell into their right order are turned by one: else nothing would be left to do. */
function disorder(shuffled: string[], right: readonly string[]): string[] {
  const [first, ...others] = shuffled;
  const isRight = shuffled.every((id, i) => id === right[i]);
  return isRight && first !== undefined ? [...others, first] : shuffled;
}

function idsOf(parts: readonly { id: string }[]): string[] {
  return parts.map(({ id }) => id);
}
