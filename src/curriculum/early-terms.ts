import type { Lesson } from '../schema/lesson.ts';
import type { Term } from '../schema/term.ts';
import type { Entries, Entry } from './entry.ts';
import { locateLesson } from './locate.ts';
import { listBlocks } from './mdx.ts';
import { createTermFinder, type Naming } from './term-finder.ts';

/** A term that the lessons of a domain use before any lesson has taught or explained it. */
export interface EarlyTerm {
  term: string;
  /** By id, as are all lessons here. */
  domain: string;
  /** Those that use it so, in reading order. */
  lessons: string[];
  /** The lesson that first teaches or explains it; none where no lesson does. */
  knownFrom?: string;
  /** True if it is linked to its meaning, which explains it by a definition only. */
  isLinked: boolean;
  /** Where it is first used, and the words there. */
  file: string;
  text: string;
}

/** The lessons in reading order: by domain, then by number. */
export function listInOrder({ domains, lessons }: Entries): Entry<Lesson>[] {
  const positions = new Map(domains.map(({ id, data }) => [id, data.position]));
  const placed = lessons.map((lesson) => {
    const { domain, number } = locateLesson(lesson.id);
    return { lesson, domain: positions.get(domain) ?? 0, number };
  });
  return placed.toSorted((a, b) => a.domain - b.domain || a.number - b.number).map(({ lesson }) => lesson);
}

/** What somebody meets unexplained who reads all lessons in their order and knows a term once a lesson explained it. */
export function listEarlyTerms(entries: Entries): EarlyTerm[] {
  const terms = entries.glossary.flatMap(({ data }) => data.terms);
  const find = createTermFinder(terms);
  const knownFrom = new Map<Term, string>();
  const uses = new Map<Term, { lesson: string; domain: string; file: string; text: string }[]>();
  for (const { id, file, body } of listInOrder(entries)) {
    const { lesson, domain } = locateLesson(id);
    const paragraphs = listParagraphs(body).map((text) => ({ text, namings: find(text) }));
    const explained = paragraphs.flatMap(({ text, namings }) => namings.filter((naming) => isExplained(text, naming)));
    const taught = terms.filter((term) => term.lesson === lesson);
    for (const term of [...taught, ...explained.map(({ term }) => term)])
      if (!knownFrom.has(term)) knownFrom.set(term, lesson);
    for (const { text, namings } of paragraphs)
      for (const { term, start } of namings) {
        const own = uses.get(term) ?? [];
        if (knownFrom.has(term) || own.at(-1)?.lesson === lesson) continue;
        uses.set(term, [...own, { lesson, domain, file, text: wordsFrom(text, start) }]);
      }
  }
  return [...uses].flatMap(([term, own]) =>
    [...Map.groupBy(own, ({ domain }) => domain)].flatMap(([domain, [first, ...others]]): EarlyTerm[] => {
      if (!first) return [];
      const known = knownFrom.get(term);
      const lessons = [first, ...others].map(({ lesson }) => lesson);
      const { file, text } = first;
      const place = { domain, lessons, ...(known === undefined ? {} : { knownFrom: known }) };
      return [{ term: term.id, ...place, isLinked: term.link, file, text }];
    }),
  );
}

/** The running text, in which terms are linked: no headings, captions, artefacts or code. */
function listParagraphs(body: string): string[] {
  return listBlocks(body)
    .filter(({ role }) => role === 'prose')
    .map(({ text }) => text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '…').replace(/\s+/g, ' '));
}

/** Enough of a paragraph for its line to be found, up to code that was left out. */
function wordsFrom(text: string, start: number): string {
  return /^[^…]{0,40}/.exec(text.slice(start))?.[0] ?? '';
}

/** Lessons set in bold what they explain; letters are explained by what they stand for. */
function isExplained(text: string, { term, start, end }: Naming): boolean {
  const isBold = [...text.matchAll(/\*\*[^*]+\*\*/g)].some(
    ({ 0: words, index }) => index < start && end < index + words.length,
  );
  const { expansion } = term;
  return isBold || (expansion !== undefined && text.toLowerCase().includes(expansion.toLowerCase()));
}
