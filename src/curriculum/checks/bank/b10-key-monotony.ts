import type { Entries } from '../../entry.ts';
import { keysOf, listChoices } from '../../item-entry.ts';
import type { Finding, Rule } from '../../rule.ts';
import { norm } from '../../wording/words.ts';

/** ITEM-RULES B10: a text that is right again and again is chosen without reading the question. */
export const keyMonotony: Rule = {
  id: 'B10',
  sentence: 'No text is the key of more than three items, or of more than 1 % of a bank that is large.',
  severity: 'warning',
  advice: 'Ask some of them for something else, or retire some.',
  find: findMonotony,
};

function findMonotony(entries: Entries): Finding[] {
  const items = listChoices(entries).filter(({ item }) => !item.retired);
  const keys = items.flatMap(({ file, item }) =>
    item.options.filter(({ id }) => keysOf(item).includes(id)).map(({ text }) => ({ file, id: item.id, text })),
  );
  const most = Math.max(3, items.length / 100);
  return [...Map.groupBy(keys, ({ text }) => norm(text)).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first || alike.length <= most) return [];
    const ids = alike.map(({ id }) => id).join(', ');
    return [{ ...first, wrong: `“${first.text}” is the key of ${alike.length} of ${items.length} items: ${ids}.` }];
  });
}
