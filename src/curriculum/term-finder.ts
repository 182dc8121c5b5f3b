import type { Term } from '../schema/term.ts';

/** A name of a term where it stands in a text. */
export interface Naming {
  term: Term;
  start: number;
  end: number;
}

interface Name {
  term: Term;
  /** As the glossary spells it, and in small letters. */
  spelt: string;
  folded: string;
}

/** A search for every name of these terms in text with single spaces; of names that begin at one place the longest counts. */
export function createTermFinder(terms: readonly Term[]): (text: string) => Naming[] {
  const names = terms.flatMap((term) =>
    [term.term, ...term.also].map((spelt): Name => ({ term, spelt, folded: spelt.toLowerCase() })),
  );
  // Looked up by their first words: thousands of words of text meet hundreds of names.
  const byWord = Map.groupBy(
    names.toSorted((a, b) => b.spelt.length - a.spelt.length),
    ({ folded }) => /[\p{L}\p{N}]+/u.exec(folded)?.[0] ?? '',
  );
  return (text) => {
    const found: Naming[] = [];
    const folded = text.toLowerCase();
    for (const { 0: word, index: start } of folded.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const name = byWord
        .get(word)
        ?.find((name) => folded.startsWith(name.folded, start) && isWhole(text, start, name));
      if (name) found.push({ term: name.term, start, end: start + name.spelt.length });
    }
    return found;
  };
}

/** False of part of a word or compound, and of an ordinary word met by an acronym: `ARP` is not `arp`, `Tag` is `tag`. */
function isWhole(text: string, start: number, { spelt }: Name): boolean {
  const end = start + spelt.length;
  if (/^(?:[\p{L}\p{N}]|-\p{L})/u.test(text.slice(end, end + 2))) return false;
  return !/\p{Lu}.*\p{Lu}/u.test(spelt) || text.slice(start, end) === spelt;
}
