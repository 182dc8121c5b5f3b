import MarkdownIt, { type Token } from 'markdown-it';
import { stemmer } from 'stemmer';
import { memoise } from '../memoise.ts';
import stops from './stop-words.json' with { type: 'json' };

// As items are rendered: without HTML, so that `<` in a text is an operator.
const markdown = new MarkdownIt({ html: false });
const stopWords = new Set(stops);
const stem = memoise(stemmer);
const tag = '[0-9a-f]{4},[0-9a-f]{4}';
const wordPattern = new RegExp(`${tag}|[\\p{L}\\p{N}]+(?:[-'’.,:/^_@][\\p{L}\\p{N}]+)*`, 'giu');
const partPattern = new RegExp(`${tag}|[\\p{L}\\p{N}]+`, 'giu');
const contraction = /n?['’](?:s|t|re|ve|ll|d|m)\b/g;
// A full stop, question or exclamation mark with its closing quotes, unless it ends an abbreviation.
const sentenceEnd = /(?<=[.!?…]["'”’)\]]*)(?<!\b(?:e\.g|i\.e|etc|cf|vs|approx|incl|fig|no|dr|mr|mrs|ms)\.)\s+/iu;

/** What a reader sees of Markdown: a line for each paragraph, list entry, row of a table and line of a listing. */
export const plainText = memoise((text: string): string => {
  // A single line is an option or a title, in which `> 512` is no quotation and `1.` no list.
  const tokens = text.includes('\n') ? markdown.parse(text, {}) : markdown.parseInline(text, {});
  return readTokens(tokens).replace(/ +$/gm, '').replace(/\n+/g, '\n').trim();
});

/** Markdown as its wording is compared: plain, in lower case, single spaces; digits, units, operators and tags stay. */
export const norm = memoise((text: string): string => plainText(text).toLowerCase().replace(/\s+/g, ' '));

/** The sentences of Markdown, each as plain text; a line of a listing or table counts as one. */
export const sentencesOf = memoise((text: string): readonly string[] =>
  plainText(text)
    .split('\n')
    .flatMap((line) => line.trim().split(sentenceEnd))
    .filter((sentence) => sentence !== ''),
);

/** The words of Markdown as a reader counts them, in their case: `C-STORE`, `PS3.8` and `0010,0020` are one each. */
export const wordsOf = memoise((text: string): readonly string[] => plainText(text).match(wordPattern) ?? []);

/** The stems of the words that carry meaning: parts of compounds apart, tags whole, none of under three characters. */
export const contentWords = memoise((text: string): ReadonlySet<string> => {
  const words = norm(text).replace(contraction, '').match(partPattern) ?? [];
  return new Set(words.filter((word) => word.length >= 3 && !stopWords.has(word)).map(stem));
});

/** How alike two texts are spelt, from 0 to 1: the Jaccard index of the runs of three characters of their norms. */
export function trigramJaccard(a: string, b: string): number {
  return shareOfRuns(trigrams(a), trigrams(b));
}

/** The same of runs of four characters, in which near duplicates stand out more. */
export function fourGramJaccard(a: string, b: string): number {
  return shareOfRuns(fourGrams(a), fourGrams(b));
}

const trigrams = memoise((text: string) => runsOf(norm(text), 3));
const fourGrams = memoise((text: string) => runsOf(norm(text), 4));

// A run is its number in order of appearance: sorted numbers of thousands of stems are compared in a moment.
const numbers = new Map<string, number>();

function runsOf(text: string, length: number): Int32Array {
  const runs = new Set<number>();
  for (let i = 0; i + length <= Math.max(text.length, length); i++) {
    const run = text.slice(i, i + length);
    const number = numbers.get(run) ?? numbers.size;
    numbers.set(run, number);
    runs.add(number);
  }
  return Int32Array.from(runs).toSorted();
}

function shareOfRuns(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared / (a.length + b.length - shared);
}

function readTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => readToken(token)).join('');
}

function readToken({ type, block, nesting, content, children }: Token): string {
  if (type === 'softbreak' || type === 'th_close' || type === 'td_close') return ' ';
  const isLastOfLine = type === 'hardbreak' || (block && nesting === -1);
  if (isLastOfLine || type === 'fence' || type === 'code_block') return `${content}\n`;
  return children === null ? content : readTokens(children);
}
