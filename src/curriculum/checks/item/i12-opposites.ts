import { contentWords, norm } from '../../wording/words.ts';
import antonyms from './antonyms.json' with { type: 'json' };
import { isNegative } from './negation.ts';
import { oneKeyRule } from './one-key-rule.ts';

/** Each word with its opposites: by their stems, as words are compared, and small ones such as `before` as they are. */
const opposites = new Map<string, string[]>();
for (const pair of antonyms) {
  const [one = '', other = ''] = pair.map((word) => [...contentWords(word)][0] ?? word.toLowerCase());
  opposites.set(one, [...(opposites.get(one) ?? []), other]);
  opposites.set(other, [...(opposites.get(other) ?? []), one]);
}

/** ITEM-RULES I12: of two options that deny one another one must be so, and the rest fall out. */
export const oppositePair = oneKeyRule({
  id: 'I12',
  sentence: 'The key is not one of the only two options that are opposites.',
  severity: 'warning',
  advice: 'Give the other options their opposites too, or take this one away.',
  find: ({ key, options }) => {
    if (options.length < 4) return [];
    const said = options.map(read);
    const pairs = said.flatMap((a, i) =>
      said.slice(i + 1).flatMap((b) => (areOpposites(a, b) ? [[a.text, b.text]] : [])),
    );
    const [pair] = pairs;
    if (!pair?.includes(key) || pairs.length > 1) return [];
    return [{ text: key, wrong: `The key and one distractor are the only opposites: “${pair.join('” and “')}”.` }];
  },
});

interface Said {
  text: string;
  content: ReadonlySet<string>;
  /** The stems, and all words as they are. */
  words: ReadonlySet<string>;
  isNegative: boolean;
}

function read(text: string): Said {
  const content = contentWords(text);
  const words = new Set([...content, ...norm(text).split(/[^\p{L}]+/u)]);
  return { text, content, words, isNegative: isNegative(text) };
}

function areOpposites(a: Said, b: Said): boolean {
  if (a.isNegative !== b.isNegative) return a.content.size > 0 && areAlike(a.content, b.content);
  return [...a.words].some((one) =>
    opposites.get(one)?.some((other) => {
      if (!b.words.has(other) || a.words.has(other) || b.words.has(one)) return false;
      const both = new Set([one, other]);
      return areAlike(a.content.difference(both), b.content.difference(both));
    }),
  );
}

/** Whether the one says all that the other does; an empty one is like an empty one alone. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  return a.isSubsetOf(b) || b.isSubsetOf(a);
}
