import { keysOf, listItems, type ItemEntry } from '../item-entry.ts';
import type { Entries } from '../entry.ts';
import type { Problem } from '../problem.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four'];

/** Every key is an option, and the stem says how many options to choose (ITEM-RULES I14, I21, I27). */
export function checkAnswers(entries: Entries): Problem[] {
  return listItems(entries).flatMap((entry) =>
    judge(entry).map(([wrong, advice]) => ({
      file: entry.file,
      id: entry.item.id,
      severity: 'error' as const,
      wrong,
      advice,
    })),
  );
}

function judge({ item }: ItemEntry): [wrong: string, advice: string][] {
  const faults: [string, string][] = [];
  const ids = item.options.map(({ id }) => id);
  const texts = item.options.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[*`\s]+/g, ' ')
      .trim(),
  );
  const keys = keysOf(item);
  if (new Set(ids).size < ids.length)
    faults.push([`Two options have the same id (${ids.join(', ')}).`, 'Give each option its own id.']);
  if (new Set(texts).size < texts.length)
    faults.push(['Two options say the same.', 'Write options that differ in meaning.']);
  for (const key of keys)
    if (!ids.includes(key)) faults.push([`The answer “${key}” is not an option.`, `Use one of: ${ids.join(', ')}.`]);
  if (new Set(keys).size < keys.length)
    faults.push(['The answer names an option twice.', 'Name each right option once.']);
  if (item.type === 'multiple-choice') {
    if (keys.length >= ids.length) faults.push(['Every option is right.', 'Leave at least one option that is not.']);
    const asked = new RegExp(`\\b(choose|select) (${numbers[keys.length]}|all that apply)\\b`, 'i');
    if (!asked.test(item.stem))
      faults.push([
        'The stem does not say how many options to choose.',
        `End it with “Choose ${numbers[keys.length]}.” or “Select all that apply.”`,
      ]);
  }
  return faults;
}
