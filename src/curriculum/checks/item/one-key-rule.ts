import type { Entries } from '../../entry.ts';
import type { ItemEntry } from '../../item-entry.ts';
import { choiceRule, type Fault, type Rule } from '../../rule.ts';

/** The texts of an item with one right option, as the author wrote them. */
export interface OneKey {
  key: string;
  distractors: string[];
  /** All of them, in their order. */
  options: string[];
}

/** A rule that speaks of one key, and so of single-choice items alone. */
export function oneKeyRule(
  described: Omit<Rule, 'find'> & { find: (texts: OneKey, entry: ItemEntry, entries: Entries) => Fault[] },
): Rule {
  return choiceRule({
    ...described,
    find: (entry, entries) => {
      const { item } = entry;
      if (item.type !== 'single-choice') return [];
      const textsOf = (chosen: typeof item.options) => chosen.map(({ text }) => text);
      const [key] = textsOf(item.options.filter(({ id }) => id === item.answer));
      if (key === undefined) return [];
      const distractors = textsOf(item.options.filter(({ id }) => id !== item.answer));
      return described.find({ key, distractors, options: textsOf(item.options) }, entry, entries);
    },
  });
}
