import type { Entries } from '../../entry.ts';
import { isChoice, keysOf, listItems, type ItemEntry } from '../../item-entry.ts';
import { listKeyTexts } from '../../item-texts.ts';
import type { Finding, Rule } from '../../rule.ts';
import { norm } from '../../wording/words.ts';
import { listNearDuplicates } from './near-duplicates.ts';

/** From which share of their runs of characters on two stems are one that was written twice. */
const alike = 0.85;

/** ITEM-RULES B8: who meets a question twice is not tested twice. With another key it may be a parallel item. */
export const duplicateStems: Rule = {
  id: 'B8',
  sentence: 'No stem is written twice.',
  severity: 'error',
  advice: 'Ask one of them for something else, or give both the same `variants`.',
  find: findDuplicates,
};

function findDuplicates(entries: Entries): Finding[] {
  const items = listItems(entries).filter(({ item }) => !item.retired);
  const stems = items.map(({ item }) => item.stem);
  return listNearDuplicates(stems, alike).flatMap(([later, earlier]): Finding[] => {
    const [a, b] = [items[later], items[earlier]];
    if (!a || !b || areApart(a, b)) return [];
    const place = { file: a.file, id: a.item.id, text: a.item.stem };
    const wrong = `Its stem is nearly that of ${b.item.id}`;
    return readKeys(a) === readKeys(b)
      ? [{ ...place, wrong: `${wrong}, and so is its key.` }]
      : [{ ...place, severity: 'warning', wrong: `${wrong}, with another key.` }];
  });
}

/** Variants never meet, and “What is wrong here?” is another question of another case. */
function areApart({ item: a }: ItemEntry, { item: b }: ItemEntry): boolean {
  return a.case !== b.case || (a.variants !== undefined && a.variants === b.variants);
}

function readKeys({ item }: ItemEntry): string {
  const keys = isChoice(item) ? listKeyTexts(item).map(norm) : keysOf(item);
  return keys.toSorted().join('\n');
}
