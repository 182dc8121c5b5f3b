import type { LessonNode } from '../../curriculum/curriculum.ts';

/** A stylesheet that names each lesson at the head of its pages: in CSS a page cannot take these words from the text. */
export function writeRunningHeads(lessons: readonly Pick<LessonNode, 'id' | 'place' | 'title'>[]): string {
  return lessons
    .map(
      ({ id, place, title }) =>
        `@page lesson-${place}{@top-right{content:${quote(`${place} · ${title}`)}}}[id='${id}']{page:lesson-${place}}\n`,
    )
    .join('');
}

/** Text as a string of CSS. */
function quote(text: string): string {
  return `'${text.replace(/['\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\a `)}'`;
}
