import type { Entries } from '../../entry.ts';
import { locateLesson } from '../../locate.ts';
import { readProse } from '../../mdx.ts';
import type { Rule } from '../../rule.ts';
import { readingGrade } from '../../wording/reading-grade.ts';

/** The grade above which a text tires those who read in a second language; told, never a gate (ITEM-RULES I18). */
const most = 10;

export const lessonGrade: Rule = {
  id: 'L4',
  sentence: `A lesson reads at Flesch–Kincaid grade ${most} or below, its terms apart.`,
  severity: 'note',
  advice: 'Cut long sentences in two, and take the plainer of two words.',
  find: (entries) =>
    gradeLessons(entries)
      .filter(({ grade }) => grade > most)
      .map(({ file, id, grade }) => ({ file, id, wrong: `It reads at grade ${grade.toFixed(1)}.` })),
};

/** The reading grade of every lesson, with the terms of the glossary left out. */
export function gradeLessons({ lessons, glossary }: Entries): { file: string; id: string; grade: number }[] {
  const without = new Set(
    glossary.flatMap(({ data }) =>
      data.terms.flatMap(({ term, also }) => [term, ...also].map((name) => name.toLowerCase())),
    ),
  );
  return lessons.map(({ id, file, body }) => ({
    file,
    id: locateLesson(id).lesson,
    grade: readingGrade(readProse(body), { without }),
  }));
}
