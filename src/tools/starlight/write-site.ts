import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cite } from '../../curriculum/cite.ts';
import type { Curriculum, LessonNode } from '../../curriculum/curriculum.ts';
import { findImages } from '../../components/mdx/find-images.ts';
import { renderFigure } from '../../diagrams/figure.ts';
import { translateItem } from './translate-item.ts';
import { translateLesson } from './translate-lesson.ts';
import { translatePage } from './translate-page.ts';

/** Writes the lessons as a site of Starlight with its usual settings; home and images are those of our site, which is built. */
export function writeSite(folder: string, curriculum: Curriculum, ours: string): void {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync(join(import.meta.dirname, 'site'), folder, { recursive: true });
  write('sidebar.json', JSON.stringify(listLessons(curriculum)));
  const home = translatePage(readFileSync(join(ours, 'dist/index.html'), 'utf8'));
  write('src/content/docs/index.md', `${head({ title: 'PACS Prep', template: 'splash' })}${home}\n`);
  cpSync(join(ours, 'public/images'), join(folder, 'public/images'), { recursive: true });
  for (const lesson of curriculum.lessons)
    write(`src/content/docs/${slug(lesson)}.mdx`, writeLesson(lesson, curriculum));
}

function listLessons({ domains }: Curriculum) {
  return domains
    .filter(({ lessons }) => lessons.length > 0)
    .map(({ title, lessons }) => ({ label: title, items: lessons.map(slug) }));
}

function writeLesson(lesson: LessonNode, curriculum: Curriculum): string {
  const competencies = lesson.competencies.flatMap((id) => curriculum.competencies.get(id) ?? []);
  const outcomes = competencies.flatMap((one) => one.outcomes).filter(({ id }) => lesson.outcomes.includes(id));
  const body = translateLesson(lesson.body, {
    diagram: (kind, text, caption) => {
      const { wide, told } = renderFigure(kind, text, caption);
      return `${wide}<details><summary>As text</summary>${told}</details>`;
    },
    image: (name) => findImages([name]).map(writeImage).join(''),
    item: (id) => {
      const item = competencies.flatMap(({ items }) => items).find((one) => one.id === id);
      return item ? translateItem(item, curriculum.cases.get(item.case ?? '')) : '';
    },
  });
  const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');
  return [
    head({ title: lesson.title, description: lesson.summary }),
    body,
    `## What you can do now\n\n${list(outcomes.map(({ text }) => text))}`,
    `## Sources\n\nFacts last checked on ${lesson.reviewed}.`,
    list(cite(curriculum, lesson.sources).map(({ short, at, path }) => `[${short} ${at}](/${path})`)),
  ].join('\n\n');
}

function writeImage({ path, alt, width, height, label }: ReturnType<typeof findImages>[number]): string {
  const said = alt.replaceAll('"', '&quot;');
  return `<img src="/${path}" alt="${said}" width="${width}" height="${height}" loading="lazy" decoding="async"><p>${label}</p>`;
}

function slug({ path }: LessonNode): string {
  return path.replace(/\/$/, '');
}

/** A head in YAML, of which JSON is a part. */
function head(data: Record<string, string>): string {
  return `---\n${JSON.stringify(data)}\n---\n\n`;
}
