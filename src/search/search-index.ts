import { packPostings, weights } from './postings.ts';
import { tokeniseForIndex } from './tokenise.ts';

/** What can be found, and the group that it is shown in. */
export type Kind = 'lesson' | 'symptom' | 'pair' | 'term' | 'competency' | 'page';

/** Something findable. */
export interface SearchEntry {
  kind: Kind;
  title: string;
  /** Where in it: a lesson's heading, a competency's domain. */
  part?: string;
  /** Other names for it, searched like the title. */
  also?: string[];
  href: string;
  text: string;
}

/** What is shipped: entries, and for each word the entries it stands in with its weight there, packed. */
export interface SearchIndex {
  entries: Omit<SearchEntry, 'also'>[];
  words: Record<string, string>;
}

/** Characters of text that are shipped to be shown. */
const shown = 180;

/** The index over these entries, made at build. */
export function indexEntries(entries: readonly SearchEntry[]): SearchIndex {
  const words = new Map<string, Map<number, number>>();
  entries.forEach(({ kind, title, part = '', also = [], text }, i) => {
    // A lesson's title belongs to its first entry; its sections are found by their own headings.
    const titleWeight = kind === 'lesson' && part !== '' ? weights.whole : weights.title;
    for (const [field, weight] of [
      [text, weights.text],
      [part, weights.part],
      [title, titleWeight],
      [also.join(' · '), weights.title],
    ] as const)
      for (const word of tokeniseForIndex(field)) {
        const postings = words.get(word) ?? new Map<number, number>();
        postings.set(i, Math.max(postings.get(i) ?? 0, weight));
        words.set(word, postings);
      }
  });
  return {
    entries: entries.map(({ also: _, text, ...entry }) => ({ ...entry, text: text.slice(0, shown) })),
    words: Object.fromEntries([...words].map(([word, postings]) => [word, packPostings([...postings])])),
  };
}
