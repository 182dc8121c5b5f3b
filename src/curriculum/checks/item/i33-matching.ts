import { itemRule, type Fault } from '../../rule.ts';
import { norm } from '../../wording/words.ts';

/** Of two rights that read alike one is marked wrong, and of two lefts nobody can say which is meant. */
export const matchingPairs = itemRule({
  id: 'I33',
  sentence: 'The rights of a matching differ, and so do its lefts.',
  severity: 'error',
  advice: 'Word them so that each differs from the others, or take one away.',
  find: ({ item }) => {
    if (item.type !== 'matching') return [];
    const rights = [...item.pairs, ...item.distractors].map(({ right }) => right);
    return [
      ...listTwice('right', rights),
      ...listTwice(
        'left',
        item.pairs.map(({ left }) => left),
      ),
    ];
  },
});

function listTwice(side: string, texts: readonly string[]): Fault[] {
  return texts
    .filter((text, i) => texts.findIndex((other) => norm(other) === norm(text)) < i)
    .map((text) => ({ text, wrong: `Two things on the ${side} read alike: “${text}”.` }));
}
