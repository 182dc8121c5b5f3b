import { withoutFences } from '../../mdx.ts';
import { itemRule } from '../../rule.ts';

const blank = /_{3,}|\[blank\]/gi;
const nextClause = /[.,;:?!–—](?=\s+\S)/;

/** ITEM-RULES I17 (Haladyna 15): a reader holds a gap in mind until the end, so it stands there. */
export const blankInside = itemRule({
  id: 'I17',
  sentence: 'A stem has at most one blank, in its last clause.',
  severity: 'warning',
  advice: 'Ask a question, or put the blank at the end.',
  find: ({ item }) => {
    const prose = withoutFences(item.stem).replace(/`[^`]*`/g, '');
    const blanks = [...prose.matchAll(blank)];
    const [first] = blanks;
    if (!first) return [];
    const text = item.stem;
    if (blanks.length > 1) return [{ text, wrong: `The stem has ${blanks.length} blanks: “${text}”.` }];
    const after = prose.slice(first.index + first[0].length).trim();
    return nextClause.test(after) || /^[.,;:?!–—]\s+\S/.test(after)
      ? [{ text, wrong: `After the blank another clause follows: “${after}”.` }]
      : [];
  },
});
