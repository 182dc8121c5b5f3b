import Fuse from 'fuse.js';
import type { SearchIndex } from './search-index.ts';
import { readPostings } from './postings.ts';
import { tokenise } from './tokenise.ts';

/** A finding: an entry of the index, and how well it fits. */
export interface Finding {
  entry: SearchIndex['entries'][number];
  score: number;
  /** The words of the index that fitted, to be highlighted. */
  words: string[];
}

/** Finds entries for what somebody typed, best first. */
export type Find = (query: string) => Finding[];

/** How much a word that fits so counts. */
const quality = { exact: 1, prefix: 0.75, typo: 0.55 };
const most = 40;
/** How much worse than the nearest word of the vocabulary another may be and still be meant. */
const typoSlack = 0.08;

/**
 * A finder over an index. Fuse looks for the query's words in the vocabulary, not in the texts: some thousand
 * short words are searched in a few milliseconds, and PID-3 ranks above PID-30.
 */
export function createFind({ entries, words }: SearchIndex): Find {
  const vocabulary = Object.keys(words);
  const fuse = new Fuse(vocabulary, { includeScore: true, threshold: 0.34, minMatchCharLength: 3, distance: 30 });
  const cache = new Map<string, Map<string, number>>();

  function fit(word: string): Map<string, number> {
    const known = cache.get(word);
    if (known) return known;
    const fits = new Map<string, number>();
    if (word.length > 3 && !/\d/.test(word)) {
      const near = fuse.search(word, { limit: 12 });
      const nearest = near[0]?.score ?? 1;
      for (const { item, score = 1 } of near)
        if (score <= nearest + typoSlack) fits.set(item, quality.typo * (1 - score));
    }
    for (const candidate of vocabulary)
      if (candidate.startsWith(word) && word.length > 1 && !/\d$/.test(word))
        fits.set(candidate, quality.prefix * Math.max(0.6, word.length / candidate.length));
    if (Object.hasOwn(words, word)) fits.set(word, quality.exact);
    cache.set(word, fits);
    return fits;
  }

  return (query) => {
    const asked = tokenise(query);
    const found = new Map<number, { score: number; fitted: number; words: Set<string> }>();
    for (const word of asked) {
      const best = new Map<number, { score: number; word: string }>();
      for (const [candidate, fits] of fit(word)) {
        const postings = readPostings(words[candidate] ?? '');
        const rarity = Math.log(1 + entries.length / postings.length);
        for (const [entry, weight] of postings) {
          const score = fits * rarity * Math.sqrt(weight);
          if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { score, word: candidate });
        }
      }
      for (const [entry, { score, word: candidate }] of best) {
        const finding = found.get(entry) ?? { score: 0, fitted: 0, words: new Set() };
        finding.score += score;
        finding.fitted += 1;
        finding.words.add(candidate);
        found.set(entry, finding);
      }
    }
    // Where something has all the words, or most of them, what has fewer is only noise.
    const fullest = Math.max(0, ...[...found.values()].map(({ fitted }) => fitted));
    return [...found]
      .flatMap(([i, { score, fitted, words }]) => {
        const entry = entries[i];
        return entry && fitted === fullest ? [{ entry, score, words: [...words] }] : [];
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, most);
  };
}
