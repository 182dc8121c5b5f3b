import { plainText } from '../../wording/words.ts';
import { oneKeyRule } from './one-key-rule.ts';

// Not `only`, `must` and `all`: standards use them for what they say.
const absolute = /\b(?:always|never|impossible|guaranteed|completely|entirely|under all circumstances)\b/i;

/** ITEM-RULES I6 (NBME): what is said absolutely is seldom so, and test-takers rule it out unread. */
export const absoluteTerms = oneKeyRule({
  id: 'I6',
  sentence: 'Absolute terms part neither key nor distractors from the rest.',
  severity: 'warning',
  advice: 'Say it without the absolute term, or in the key as well as in a distractor.',
  find: ({ key, distractors }) => {
    const inKey = findAbsolute(key);
    const found = distractors.flatMap((text) => findAbsolute(text) ?? []);
    if (inKey && found.length === 0) return [{ text: key, wrong: `Only the key says “${inKey.word}”: “${key}”.` }];
    if (inKey) return [];
    return found.map(({ word, text }) => ({
      text,
      wrong: `A distractor says “${word}”, and the key does not: “${text}”.`,
    }));
  },
});

function findAbsolute(text: string): { word: string; text: string } | undefined {
  const word = absolute.exec(plainText(text))?.[0];
  return word === undefined ? undefined : { word, text };
}
