import type { Item } from '../../../schema/item.ts';
import type { Entries } from '../../entry.ts';
import { isChoice, listItems, type ItemEntry } from '../../item-entry.ts';
import { listKeyTexts, listOffers } from '../../item-texts.ts';
import type { Finding, Rule } from '../../rule.ts';
import { listSampleForms } from '../../sample-forms.ts';
import { contentWords } from '../../wording/words.ts';

/**
 * What words must weigh together, where one that 1 of n items has weighs ln n: of unrelated stems, 1 in 3,000 has all
 * words of the key that its own stem does not say, and 1 in 150 the words that make it be about the same matter. In a
 * form of a hundred 10,000 pairs are compared; with less, mere terms of the field are found.
 */
const least = { key: 8, matter: 5 };

/** ITEM-RULES B9: in a form, one item’s stem must not answer another. */
export const interItemCueing: Rule = {
  id: 'B9',
  sentence: 'In a form, no stem gives the key of another item away.',
  severity: 'warning',
  advice: 'Name one of the two in the other’s `not-with`, or take the words out of the stem.',
  find: findGiveaways,
};

function findGiveaways(entries: Entries): Finding[] {
  const weigh = weigherOf(entries);
  const found = new Map<string, Finding>();
  for (const { certification, paper, items } of listSampleForms(entries)) {
    const index = indexStems(items);
    for (const { file, item } of items)
      for (const other of findTellers(item, index, weigh))
        found.set(`${item.id} ${other.id}`, {
          file,
          id: item.id,
          text: keyOf(item),
          wrong: `Its key “${keyOf(item)}” stands in the stem of ${other.id}; one form has both (${certification}, ${paper}).`,
        });
  }
  return [...found.values()];
}

type Weigher = (words: ReadonlySet<string>) => number;

/** The items whose stem has all words of this key and of no distractor, and is about the same matter. */
function findTellers(item: Item, index: ReadonlyMap<string, readonly Item[]>, weigh: Weigher): Item[] {
  const [key, ...distractors] = [keyOf(item), ...distractorsOf(item)].map(contentWords);
  const own = contentWords(item.stem);
  if (!key || key.size < 2 || weigh(key.difference(own)) < least.key) return [];
  const postings = [...key].map((word) => index.get(word) ?? []).toSorted((a, b) => a.length - b.length);
  return (postings[0] ?? []).filter((other) => {
    const stem = contentWords(other.stem);
    return (
      other.id !== item.id &&
      key.isSubsetOf(stem) &&
      !distractors.some((words) => words.size > 0 && words.isSubsetOf(stem)) &&
      weigh(own.intersection(stem).difference(key)) >= least.matter
    );
  });
}

/** The text of the one key; an item with several is not given away by one. */
function keyOf(item: Item): string {
  const keys = isChoice(item) ? listKeyTexts(item) : [];
  return keys.length === 1 ? (keys[0] ?? '') : '';
}

function distractorsOf(item: Item): string[] {
  return listOffers(item).flatMap(({ role, text }) => (role === 'distractor' ? [text] : []));
}

function indexStems(items: readonly ItemEntry[]): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const { item } of items)
    for (const word of contentWords(item.stem)) index.set(word, [...(index.get(word) ?? []), item]);
  return index;
}

/** The sum of the words’ inverse document frequencies, ln (items ÷ items that have the word). */
function weigherOf(entries: Entries): Weigher {
  const items = listItems(entries);
  const frequencies = new Map<string, number>();
  for (const { item } of items)
    for (const word of contentWords([item.stem, ...listOffers(item).map(({ text }) => text)].join('\n\n')))
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return (words) => [...words].reduce((sum, word) => sum + Math.log(items.length / (frequencies.get(word) ?? 1)), 0);
}
