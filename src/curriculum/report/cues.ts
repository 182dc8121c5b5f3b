import type { Item } from '../../schema/item.ts';
import type { Curriculum } from '../curriculum.ts';
import { measureGuessability, type Guessability } from '../guessability/cross-validate.ts';

/** How well items can be guessed without knowing anything, over all and in each domain. */
export interface CueReport {
  whole: Guessability;
  domains: (Guessability & { id: string; title: string })[];
}

/** Fewer items than this say nothing about a domain of its own. */
const enough = 50;

export function measureCues({ domains }: Curriculum): CueReport {
  const single = domains.map(({ id, title, competencies }) => ({
    id,
    title,
    items: competencies.flatMap(({ items }) => items).filter(isSingleChoice),
  }));
  const measure = (items: Parameters<typeof measureGuessability>[0]) =>
    measureGuessability(items, { folds: 5, seed: 1 });
  return {
    whole: measure(single.flatMap(({ items }) => items)),
    domains: single
      .filter(({ items }) => items.length >= enough)
      .map(({ id, title, items }) => ({ id, title, ...measure(items) })),
  };
}

function isSingleChoice(item: Item): item is Extract<Item, { type: 'single-choice' }> {
  return item.type === 'single-choice';
}
