import type { Item } from '../../schema/item.ts';
import type { Curriculum } from '../curriculum.ts';
import type { Entries } from '../entry.ts';
import type { Guessability } from '../guessability/cross-validate.ts';
import { measureBank, measureItems } from '../guessability/measure-bank.ts';

/** How well items can be guessed without knowing anything, over all and in each domain. */
export interface CueReport {
  whole: Guessability;
  domains: (Guessability & { id: string; title: string })[];
}

/** Fewer items than this say nothing about a domain of its own. */
const enough = 50;

export function measureCues(entries: Entries, { domains }: Curriculum): CueReport {
  const single = domains.map(({ id, title, competencies }) => ({
    id,
    title,
    items: competencies.flatMap(({ items }) => items).filter(isSingleChoice),
  }));
  return {
    whole: measureBank(entries),
    domains: single
      .filter(({ items }) => items.length >= enough)
      .map(({ id, title, items }) => ({ id, title, ...measureItems(items) })),
  };
}

function isSingleChoice(item: Item): item is Extract<Item, { type: 'single-choice' }> {
  return item.type === 'single-choice';
}
