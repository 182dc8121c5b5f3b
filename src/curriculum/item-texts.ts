import type { Item } from '../schema/item.ts';
import { keysOf } from './item-entry.ts';

/** A text of an item beside its stem, as the author wrote it, with what it is for. */
export interface ItemText {
  role: 'key' | 'distractor' | 'rationale' | 'prose';
  text: string;
}

/** What an item offers, answers with and explains, in the order of its file. */
export function listTexts(item: Item): ItemText[] {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options.flatMap(({ id, text, rationale }) => [offer(item, id, text), reason(rationale)]);
    case 'ordering':
      return [...item.steps.map(({ id, text }) => offer(item, id, text)), reason(item.rationale)];
    case 'matching':
      return [
        ...item.pairs.flatMap(({ left, right, rationale }): ItemText[] => [
          { role: 'prose', text: left },
          { role: 'key', text: right },
          reason(rationale),
        ]),
        ...item.distractors.flatMap(({ id, right, rationale }) => [offer(item, id, right), reason(rationale)]),
      ];
    case 'numeric':
      return [reason(item.rationale), ...item.slips.map(({ rationale }) => reason(rationale))];
    case 'hotspot':
      return [
        { role: 'prose', text: item.alt },
        ...item.regions.flatMap(({ id, label, rationale }) => [offer(item, id, label), reason(rationale)]),
      ];
    case 'calculation':
      return [];
  }
}

/** What an item offers to choose from: its keys and distractors. */
export function listOffers(item: Item): ItemText[] {
  return listTexts(item).filter(({ role }) => role === 'key' || role === 'distractor');
}

/** The texts of what is right. */
export function listKeyTexts(item: Item): string[] {
  return listTexts(item).flatMap(({ role, text }) => (role === 'key' ? [text] : []));
}

function offer(item: Item, id: string, text: string): ItemText {
  return { role: keysOf(item).includes(id) ? 'key' : 'distractor', text };
}

function reason(text: string): ItemText {
  return { role: 'rationale', text };
}
