import type { Item } from '../schema/item.ts';
import type { Entries } from './entry.ts';
import { locateItems } from './locate.ts';

/** An item with what its file says about it. */
export interface ItemEntry {
  file: string;
  domain: string;
  competency: string;
  item: Item;
}

/** Every item of the content, in file order. */
export function listItems({ items }: Entries): ItemEntry[] {
  return items.flatMap(({ id, file, data }) => data.items.map((item) => ({ file, item, ...locateItems(id) })));
}

/** The ids of the options that are right. */
export function keysOf(item: Item): string[] {
  return typeof item.answer === 'string' ? [item.answer] : item.answer;
}
