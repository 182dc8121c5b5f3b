import type { Item } from '../../../schema/item.ts';
import type { Pair } from '../../../schema/pair.ts';
import { keysOf, listItems } from '../../item-entry.ts';
import type { Finding, Rule } from '../../rule.ts';

export const pairItems: Rule = {
  id: 'S8',
  sentence:
    'What is easily mixed up is tested by an item that is still asked, and mixed up by wrong options that it has.',
  severity: 'error',
  advice: 'Name an item that tests the difference, and those of its wrong options that mix the two up.',
  find: (entries) => {
    const items = new Map(listItems(entries).map(({ item }) => [item.id, item]));
    return entries.pairs.flatMap(({ file, data }) =>
      data.pairs.flatMap((pair) => judge(pair, items).map((fault): Finding => ({ file, id: pair.id, ...fault }))),
    );
  },
};

function judge({ items }: Pair, known: ReadonlyMap<string, Item>): Pick<Finding, 'wrong' | 'text'>[] {
  const isAsked = items.some(({ item }) => known.get(item)?.retired === false);
  const repeated = items.filter(({ item }, i) => items.findIndex((other) => other.item === item) < i);
  return [
    ...(isAsked ? [] : [{ wrong: 'No item of it is asked any more.' }]),
    ...repeated.map(({ item }) => ({ text: item, wrong: `It names the item “${item}” twice.` })),
    ...items.flatMap(({ item: id, options }) => {
      const item = known.get(id); // S2 speaks of one that is not there
      return item ? options.flatMap((option) => judgeOption(item, option) ?? []) : [];
    }),
  ];
}

function judgeOption(item: Item, option: string): { wrong: string; text: string } | undefined {
  const wrong = (what: string) => ({ text: option, wrong: what });
  const choices = 'options' in item ? item.options : 'regions' in item ? item.regions : undefined;
  if (!choices) return wrong(`“${item.id}” is an item without options, and “${option}” is named as one of them.`);
  if (!choices.some(({ id }) => id === option)) return wrong(`“${item.id}” has no option “${option}”.`);
  if (keysOf(item).includes(option)) return wrong(`The option “${option}” of “${item.id}” is right.`);
  return undefined;
}
