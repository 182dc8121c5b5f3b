import type { SearchEntry } from '../../src/search/search-index.ts';

/** A glossary term, unless said otherwise. */
export function anEntry(given: Partial<SearchEntry> & { title: string }): SearchEntry {
  return { kind: 'term', href: `/glossary/#${given.title}`, text: '', ...given };
}
