import { choiceRule } from '../../rule.ts';
import { contentWords, norm } from '../../wording/words.ts';
import { asksForRange, includes, readIntervals } from './interval.ts';
import { isNegative } from './negation.ts';

/** ITEM-RULES I13: where one option includes another, both are right or the smaller falls out. */
export const subsetOptions = choiceRule({
  id: 'I13',
  sentence: 'No option includes another.',
  severity: 'warning',
  advice: 'Word them so that each can be right without the other.',
  find: ({ item }) => {
    const texts = item.options.map(({ text }) => text);
    return texts.flatMap((outer) =>
      texts
        .filter((inner) => isWithin(inner, outer, item.stem))
        .map((inner) => ({ text: inner, wrong: `“${inner}” is part of “${outer}”.` })),
    );
  },
});

function isWithin(inner: string, outer: string, stem: string): boolean {
  const [a, b] = readIntervals([inner, outer]) ?? [];
  if (a && b) return includes(b, a) && !asksForRange(stem);
  const [words, more] = [contentWords(inner), contentWords(outer)];
  if (words.size < 2 || words.size >= more.size || !words.isSubsetOf(more)) return false;
  return !(isCode(inner) && isCode(outer)) && isNegative(inner) === isNegative(outer) && saysNoMore(inner, outer);
}

// A path that begins like another is another path.
function isCode(text: string): boolean {
  return /^`[^`]+`$/.test(text);
}

const light = new Set('a an and are as at be by for from in is it its of on or s that the to which with'.split(' '));

/** Whether what content words leave out, such as numbers, `all` and a word said twice, stands in `outer` too. */
function saysNoMore(inner: string, outer: string): boolean {
  const left = significantWords(outer);
  return significantWords(inner).every((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

function significantWords(text: string): string[] {
  const words = norm(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !light.has(word)).map((word) => [...contentWords(word)][0] ?? word);
}
