import type { Item } from '../../schema/item.ts';
import type { Entries } from '../entry.ts';
import { listItems } from '../item-entry.ts';
import type { Problem } from '../problem.ts';

interface Rule {
  id: string;
  wrong: string;
  advice: string;
  /** The text that breaks the rule, if any does. */
  find: (item: Item) => string | undefined;
}

const combined =
  /\b(all|none|both|neither|any) (of )?(the |these |those )?(above|below|these|choices|options|answers|listed)\b|\bboth [a-e] and [a-e]\b/i;
const positional =
  /\b([Oo]ption|[Aa]nswer|[Cc]hoice) ([A-E]|[1-5])\b|\b[Tt]he (first|second|third|fourth|last) (option|answer|choice)\b/;
const negative = /\b(which|what)\b.*\b(not|except|least|false|incorrect)\b/i;

/** Rules that one item's wording can break on its own (ITEM-RULES I3, I5, I16, I23, I24). */
const rules: Rule[] = [
  {
    id: 'I3',
    wrong: 'An option combines others',
    advice: 'Write a choice of its own, or use multiple-choice.',
    find: ({ options }) => options.map(({ text }) => text).find((text) => combined.test(text)),
  },
  {
    id: 'I5',
    wrong: 'The stem asks for the exception without emphasis',
    advice: 'Ask for what is so; or print the negative word in **bold**.',
    find: ({ stem }) => {
      const leadIn = stem.split(/(?<=[.!])\s/).at(-1) ?? stem;
      return negative.test(leadIn) && !/\*\*(not|except|least)\*\*|\b(NOT|EXCEPT|LEAST)\b/.test(leadIn)
        ? leadIn
        : undefined;
    },
  },
  {
    id: 'I16',
    wrong: 'The stem neither asks nor leaves an ending open',
    advice: 'End with a question mark, a colon, or “Choose two.”',
    find: ({ stem }) => (/([?:…]|\b(choose|select) [\w ]+\.)[*_)]*$/i.test(stem) ? undefined : stem),
  },
  {
    id: 'I23',
    wrong: 'It speaks of an option by its place, but options are shuffled',
    advice: 'Say what the option says instead.',
    find: ({ stem, options }) =>
      [stem, ...options.flatMap(({ text, rationale }) => [text, rationale])].find((text) => positional.test(text)),
  },
  {
    id: 'I24',
    wrong: 'Two rationales are the same',
    advice: 'Say of each option why it is right or which misunderstanding leads there.',
    find: ({ options }) =>
      options.find(({ rationale }, i) => options.findIndex((other) => other.rationale === rationale) < i)?.rationale,
  },
];

/** Items are worded so that they test, and survive a shuffle. */
export function checkWording(entries: Entries): Problem[] {
  return listItems(entries).flatMap(({ file, item }) =>
    rules.flatMap(({ id, wrong, advice, find }): Problem[] => {
      const text = item.silence.some(({ rule }) => rule === id) ? undefined : find(item);
      return text === undefined
        ? []
        : [{ file, id: item.id, severity: 'error', wrong: `${wrong}: “${text}” (rule ${id}).`, advice }];
    }),
  );
}
