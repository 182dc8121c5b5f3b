import { writePair } from '../engine/items/matching.ts';
import { writeNumericKeys } from '../engine/items/numeric.ts';
import type { Item } from '../schema/item.ts';
import type { Entries } from './entry.ts';
import { locateItems } from './locate.ts';

/** An item with what its file says about it. */
export interface ItemEntry<One extends Item = Item> {
  file: string;
  domain: string;
  competency: string;
  item: One;
}

/** An item that is answered by choosing among options. */
export type Choice = Extract<Item, { type: 'single-choice' | 'multiple-choice' }>;

/** Every item of the content, in file order. */
export function listItems({ items }: Entries): ItemEntry[] {
  return items.flatMap(({ id, file, data }) => data.items.map((item) => ({ file, item, ...locateItems(id) })));
}

/** Every item of the content that is a choice, in file order. */
export function listChoices(entries: Entries): ItemEntry<Choice>[] {
  return listItems(entries).filter(isChoiceEntry);
}

export function isChoiceEntry(entry: ItemEntry): entry is ItemEntry<Choice> {
  return isChoice(entry.item);
}

export function isChoice(item: Item): item is Choice {
  return item.type === 'single-choice' || item.type === 'multiple-choice';
}

/** The right response, as responses of the type are written; a calculation has none before its numbers are drawn. */
export function keysOf(item: Item): string[] {
  switch (item.type) {
    case 'single-choice':
      return [item.answer];
    case 'multiple-choice':
    case 'hotspot':
      return item.answer;
    case 'ordering':
      return item.steps.map(({ id }) => id);
    case 'matching':
      return item.pairs.map(({ id }) => writePair(id, id));
    case 'numeric':
      return writeNumericKeys(item);
    case 'calculation':
      return [];
  }
}
