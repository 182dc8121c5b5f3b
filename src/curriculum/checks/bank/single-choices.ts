import type { Item } from '../../../schema/item.ts';
import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';

/** An item with one right option, as the cues of a bank are looked for. */
export interface SingleChoice {
  item: Extract<Item, { type: 'single-choice' }>;
  /** The text of the right option, and those of the others, as the author wrote them. */
  key: string;
  distractors: string[];
}

/** Every item of the bank that has one key and is still asked. */
export function listSingleChoices(entries: Entries): SingleChoice[] {
  return listItems(entries).flatMap(({ item }) => {
    if (item.type !== 'single-choice' || item.retired) return [];
    const key = item.options.find(({ id }) => id === item.answer)?.text;
    if (key === undefined) return [];
    return [{ item, key, distractors: item.options.filter(({ id }) => id !== item.answer).map(({ text }) => text) }];
  });
}

/** The share of keys that blind guessing finds. */
export function chanceOf(choices: readonly SingleChoice[]): number {
  return choices.reduce((sum, { item }) => sum + 1 / item.options.length, 0) / choices.length;
}

/** A share as whole per cent. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
