import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';
import { listKeyTexts } from '../../item-texts.ts';
import { locateLesson } from '../../locate.ts';
import { readAttribute } from '../../mdx.ts';
import type { Finding, Rule } from '../../rule.ts';
import { contentWords, norm } from '../../wording/words.ts';

/** WCAG 2.2, 1.1.1: a figure says the same to one who cannot see it; in an item it must not say the answer. */
export const alternativeText: Rule = {
  id: 'L2',
  sentence: 'Every figure has a text that says the same, and that of an item does not give the answer.',
  severity: 'error',
  advice: 'Write what the drawing shows, in words of its own, not what follows from it.',
  find: (entries) => [...judgeFigures(entries), ...judgeImages(entries)],
};

function judgeFigures({ lessons }: Entries): Finding[] {
  return lessons.flatMap(({ id, file, body }) =>
    [...body.matchAll(/<Figure\b[^>]*>/g)].flatMap(([text]): Finding[] => {
      const alt = readAttribute(text, 'alt') ?? '';
      const place = { file, id: locateLesson(id).lesson, text };
      if (alt === '') return [{ ...place, wrong: 'A figure has no alternative text.' }];
      if (norm(alt) === norm(readAttribute(text, 'caption') ?? ''))
        return [{ ...place, text: alt, wrong: 'The alternative text of a figure only repeats its caption.' }];
      if (contentWords(alt).size < 5) return [{ ...place, text: alt, wrong: `“${alt}” says too little.` }];
      return [];
    }),
  );
}

function judgeImages(entries: Entries): Finding[] {
  return listItems(entries).flatMap(({ file, item }) => {
    const keys = listKeyTexts(item).map(norm);
    return [...item.stem.matchAll(/!\[([^\]]*)\]\(/g)].flatMap(([text, alt = '']): Finding[] => {
      if (alt.trim() === '')
        return [{ file, id: item.id, text, wrong: 'An image of the stem has no alternative text.' }];
      const told = keys.find((key) => norm(alt).includes(key));
      return told === undefined ? [] : [{ file, id: item.id, text, wrong: `“${alt}” tells the answer, “${told}”.` }];
    });
  });
}
