import type { Item } from '../../schema/item.ts';
import type { Entries } from '../entry.ts';
import { listItems } from '../item-entry.ts';
import type { Problem } from '../problem.ts';

/** The key must not be told by its length: not in one item (I1), and not over the bank (B1). */
export function checkLengthCue(entries: Entries): Problem[] {
  const items = listItems(entries).filter(({ item }) => item.type === 'single-choice' && !item.retired);
  const single = items.flatMap(({ file, item }): Problem[] => {
    const { key, others } = measure(item);
    const mean = others.reduce((sum, length) => sum + length, 0) / others.length;
    const isCue = key > 1.5 * mean && key - Math.max(...others) >= 10;
    if (!isCue || item.silence.some(({ rule }) => rule === 'I1')) return [];
    return [
      {
        file,
        id: item.id,
        severity: 'warning',
        wrong: `The key has ${key} characters, the other options ${others.join(', ')} (rule I1).`,
        advice: 'Shorten the key to the length of the others; do not pad them.',
      },
    ];
  });
  return [...single, ...judgeBank(items.map(({ item }) => item))];
}

/** B1: over 50 items or more, the share of longest or shortest keys stays near chance. */
export function judgeBank(items: Item[]): Problem[] {
  if (items.length < 50) return [];
  const chance = items.reduce((sum, { options }) => sum + 1 / options.length, 0) / items.length;
  const error = Math.sqrt((chance * (1 - chance)) / items.length);
  const measured = items.map(measure);
  const shares = {
    longest: measured.filter(({ key, others }) => key > Math.max(...others)).length / items.length,
    shortest: measured.filter(({ key, others }) => key < Math.min(...others)).length / items.length,
  };
  return Object.entries(shares)
    .filter(([, share]) => share > chance + 0.08 && (share - chance) / error > 2)
    .map(([which, share]) => ({
      file: 'content/items',
      severity: 'error',
      wrong: `The key is the ${which} option in ${(100 * share).toFixed(0)} % of ${items.length} items; by chance it would be in ${(100 * chance).toFixed(0)} % (rule B1).`,
      advice: `Rewrite options until the ${which} is the key about as often as any other.`,
    }));
}

function measure(item: Item): { key: number; others: number[] } {
  const length = (text: string) => text.replace(/[*`]/g, '').length;
  return {
    key: length(item.options.find(({ id }) => id === item.answer)?.text ?? ''),
    others: item.options.filter(({ id }) => id !== item.answer).map(({ text }) => length(text)),
  };
}
