import { locateLesson } from '../../locate.ts';
import { withoutFences } from '../../mdx.ts';
import type { Rule } from '../../rule.ts';

/** WCAG 2.2, 1.3.1 and 2.4.6: who reads by headings loses the thread where a level is left out or a heading says nothing. */
export const headingOrder: Rule = {
  id: 'L1',
  sentence: 'Headings go down one level at a time, and no two of a lesson are the same.',
  severity: 'error',
  advice: 'Use “##” for a part and “###” below it, each with words of its own.',
  find: ({ lessons }) =>
    lessons.flatMap(({ id, file, body }) => {
      const headings = [...withoutFences(body).matchAll(/^(#{1,6}) +(.+)$/gm)].map(
        ([text, marks = '', title = '']) => ({
          text,
          depth: marks.length,
          title: title.trim().toLowerCase(),
        }),
      );
      const place = { file, id: locateLesson(id).lesson };
      return headings.flatMap(({ text, depth, title }, i) => {
        const before = headings[i - 1]?.depth ?? 1;
        if (depth > before + 1)
          return [{ ...place, text, wrong: `“${text}” stands ${depth - before} levels below what is before it.` }];
        if (headings.findIndex((other) => other.title === title) < i)
          return [{ ...place, text, wrong: `“${text}” stands twice.` }];
        return [];
      });
    }),
};
