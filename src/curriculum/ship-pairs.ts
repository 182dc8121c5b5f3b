import type { Contrast, IndexItem } from '../engine/bank.ts';
import type { ShippedPair } from '../engine/confusions.ts';
import type { Item } from '../schema/item.ts';
import type { Address } from './bank.ts';
import type { Curriculum, PairNode } from './curriculum.ts';
import { isChoice, keysOf } from './item-entry.ts';
import { renderPlain } from './markdown.ts';

/** What a drill must know of an item: the pairs that it tells apart, if there are any. */
export function namePairs(item: string, curriculum: Pick<Curriculum, 'pairs'>): Pick<IndexItem, 'pairs'> {
  const pairs = listPairs(item, curriculum).map(({ id }) => id);
  return pairs.length === 0 ? {} : { pairs };
}

/** What an item as shipped says of them. */
export function shipContrasts(
  item: string,
  curriculum: Pick<Curriculum, 'pairs'>,
  address: Address,
): { contrasts?: Contrast[] } {
  const contrasts = listPairs(item, curriculum).map(({ title, path, items }) => ({
    label: title,
    href: address(path),
    options: items.find((one) => one.item === item)?.options ?? [],
  }));
  return contrasts.length === 0 ? {} : { contrasts };
}

/** All pairs, by which a learner’s confusions are found. */
export function shipPairs({ pairs, competencies }: Curriculum, address: Address): ShippedPair[] {
  const items = new Map([...competencies.values()].flatMap((one) => one.items.map((item) => [item.id, item])));
  return pairs.map((pair) => {
    const names = { a: renderPlain(pair.a), b: renderPlain(pair.b) };
    const options = pair.items
      .filter((one) => one.options.length > 0)
      .map((one) => [one.item, one.options.map((id) => mixing(id, items.get(one.item), names))]);
    return {
      id: pair.id,
      ...names,
      contrast: address(pair.path),
      ...(pair.drill === undefined ? {} : { drill: address(pair.drill) }),
      options: Object.fromEntries(options),
    };
  });
}

function listPairs(item: string, { pairs }: Pick<Curriculum, 'pairs'>): PairNode[] {
  return pairs.filter(({ items }) => items.some((one) => one.item === item));
}

/** The option, and which of the two it takes for the other: sure only where it names that one alone, and the key the other alone. */
function mixing(
  id: string,
  item: Item | undefined,
  names: { a: string; b: string },
): ShippedPair['options'][string][0] {
  if (!item || !isChoice(item)) return [id];
  const namedIn = (ids: readonly string[]) => {
    const text = item.options.flatMap((option) => (ids.includes(option.id) ? option.text : [])).join(' ');
    return (['a', 'b'] as const).filter((name) => hasWords(text, names[name]));
  };
  const [taken, ...more] = namedIn([id]);
  const [meant, ...others] = namedIn(keysOf(item));
  const isSure = taken && meant && taken !== meant && more.length === 0 && others.length === 0;
  return isSure ? [id, taken] : [id];
}

/** True where the text has these words as they stand, whatever their capitals: `C-GET` is not in `C-GET-RSP`. */
function hasWords(text: string, words: string): boolean {
  const literally = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${literally}(?![\\p{L}\\p{N}-])`, 'iu').test(text);
}
