import type { Entries } from '../../entry.ts';
import { contentWords, wordsOf } from '../../wording/words.ts';
import { oneKeyRule } from './one-key-rule.ts';

/** ITEM-RULES I10 (NBME “clang”): a word of the stem that only the key repeats points at it. */
export const stemKeyEcho = oneKeyRule({
  id: 'I10',
  sentence: 'The key is not alone in repeating words of the stem.',
  severity: 'warning',
  advice: 'Use another word in the key or in the stem, or let a distractor repeat one too.',
  find: ({ key, distractors }, { item, competency }, entries) => {
    // “The first one” repeats nothing of “one scanner”.
    const ignored = contentWords(`${titleOf(competency, entries)} one`);
    const stem = contentWords(item.stem).difference(ignored);
    const echoes = [key, ...distractors].map((text) => contentWords(text).intersection(stem));
    const [own, ...others] = echoes.map((echo, i) =>
      echoes.reduce((left, other, j) => (i === j ? left : left.difference(other)), echo),
    );
    if (!own || own.size === 0 || others.some(({ size }) => size > 0)) return [];
    const words = wordsOf(key).filter((word) => !contentWords(word).isDisjointFrom(own));
    return [{ text: key, wrong: `Only the key repeats of the stem “${words.join('”, “')}”: “${key}”.` }];
  },
});

function titleOf(competency: string, { domains }: Entries): string {
  return domains.flatMap(({ data }) => data.competencies).find(({ id }) => id === competency)?.title ?? '';
}
