import type { PosedItem } from '../../engine/bank.ts';
import { readNumber } from '../../engine/items/read-number.ts';
import { asksForNumber } from './read-response.ts';

/** What is missing before a response can be handed in, said to the learner; nothing where nothing is. */
export function complain(item: PosedItem, order: readonly string[], response: readonly string[]): string | undefined {
  if (asksForNumber(item)) {
    const read = readNumber(response[0] ?? '');
    return 'problem' in read ? read.problem : undefined;
  }
  if (item.type === 'ordering')
    return order.every((id, i) => id === response[i]) ? 'Put the steps in order first.' : undefined;
  if (item.type === 'matching' && response.length < item.pairs.length) return 'Choose a match for each first.';
  if (response.length > 0) return undefined;
  return item.type === 'hotspot' ? 'Choose a place first.' : 'Choose an option first.';
}
