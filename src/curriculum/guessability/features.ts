import { contentWords, norm } from '../wording/words.ts';

/** What a guesser may see of an item. */
export interface SeenItem {
  /** Markdown. */
  stem: string;
  /** Each text is inline Markdown. */
  options: readonly { text: string }[];
}

/** An option as it stands among the others of its item. */
interface Sight {
  /** As it was written, and as it is compared. */
  raw: string;
  text: string;
  words: ReadonlySet<string>;
  stem: ReadonlySet<string>;
  /** The others' texts and words. */
  others: { text: string; words: ReadonlySet<string> }[];
  /** From 0, in the order as written. */
  place: number;
}

const absolute = /\b(always|never|impossible|guaranteed|completely|entirely|under all circumstances)\b/;
const vague = /\b(usually|often|frequently|rarely|sometimes|generally|typically|may)\b/;
const combined =
  /\b(all|none|both|neither|any) (of )?(the |these |those )?(above|below|these|choices|options|answers|listed)\b/;

/** The cues by which a test-wise guesser tells a key without knowing the field; none reads what the stem means. */
const features: Record<string, (option: Sight) => number> = {
  length: ({ text, others }) => Math.log((text.length + 1) / (meanLength([text, ...others.map(textOf)]) + 1)),
  longest: ({ text, others }) => Number(others.every((other) => text.length > other.text.length)),
  shortest: ({ text, others }) => Number(others.every((other) => text.length < other.text.length)),
  absolute: ({ text }) => Number(absolute.test(text)),
  vague: ({ text }) => Number(vague.test(text)),
  echo: ({ words, stem }) => countShared(words, stem) / Math.max(words.size, 1),
  'echo of its own': ({ words, stem, others }) =>
    Number([...words].some((word) => stem.has(word) && !others.some((other) => other.words.has(word)))),
  convergence: ({ words, others }) =>
    others.reduce((sum, other) => sum + countShared(words, other.words), 0) / Math.max(others.length, 1),
  // Not those of tags and thousands.
  commas: ({ text }) => text.split(/,\s/).length - 1,
  brackets: ({ text }) => Number(/[([]/.test(text)),
  digits: ({ text }) => Number(/\d/.test(text)),
  code: ({ raw }) => Number(raw.includes('`')),
  combined: ({ text }) => Number(combined.test(text)),
  'first place': ({ place }) => Number(place === 0),
  'second place': ({ place }) => Number(place === 1),
  'third place': ({ place }) => Number(place === 2),
  'last place': ({ place, others }) => Number(place === others.length),
};

/** The names of the columns of {@link featureMatrix}. */
export const featureNames: readonly string[] = Object.keys(features);

/** The features of an item: a row for each option, in the order as written. */
export function featureMatrix({ stem, options }: SeenItem): number[][] {
  const read = options.map(({ text }) => ({ raw: text, text: norm(text), words: contentWords(text) }));
  return read.map((option, place) => {
    const sight = { ...option, place, stem: contentWords(stem), others: read.filter((other) => other !== option) };
    return Object.values(features).map((measure) => measure(sight));
  });
}

function textOf({ text }: { text: string }): string {
  return text;
}

function meanLength(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
}

function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}
