import type { SearchEntry } from '../search/search-index.ts';
import type { Address } from './bank.ts';
import type { Curriculum, LessonNode } from './curriculum.ts';
import { renderPlain } from './markdown.ts';
import { listSections } from './mdx.ts';

/** Everything findable: lessons by heading, symptoms, pairs, terms, competencies, challenges, certifications and pages. `slugs` are the anchors of each lesson's headings. */
export function listFindable(
  { lessons, symptoms, pairs, terms, challenges, competencies, domains, certifications }: Curriculum,
  slugs: ReadonlyMap<string, readonly string[]>,
  pages: readonly { path: string; title: string; text: string }[],
  address: Address,
): SearchEntry[] {
  const domainTitles = new Map(domains.map(({ id, title }) => [id, title]));
  return [
    ...lessons.flatMap((lesson) => listLesson(lesson, slugs.get(lesson.id) ?? [], address)),
    ...symptoms.map(({ seen, signs, causes, path }): SearchEntry => ({
      kind: 'symptom',
      title: renderPlain(seen),
      also: signs,
      href: address(path),
      text: causes.map(({ cause, tell }) => renderPlain(`${cause}. ${tell}`)).join(' '),
    })),
    ...pairs.map(({ title, tell, contrast, path }): SearchEntry => ({
      kind: 'pair',
      title,
      href: address(path),
      text: renderPlain(`${tell} ${contrast}`),
    })),
    ...terms.map(({ term, expansion, also, meaning, path }): SearchEntry => ({
      kind: 'term',
      title: term,
      ...(expansion ? { part: expansion } : {}),
      also,
      href: address(path),
      text: renderPlain(meaning),
    })),
    ...[...competencies.values()].map(({ title, domain, summary, outcomes, path }): SearchEntry => ({
      kind: 'competency',
      title,
      part: domainTitles.get(domain) ?? domain,
      href: address(path),
      text: [summary, ...outcomes.map(({ text }) => text)].join(' '),
    })),
    ...challenges.map(({ title, situation, path }): SearchEntry => ({
      kind: 'page',
      title: `Challenge: ${title}`,
      href: address(path),
      text: renderPlain(situation),
    })),
    ...certifications.map(({ short, name, summary, path }): SearchEntry => ({
      kind: 'page',
      title: `${short}: ${name}`,
      href: address(path),
      text: summary,
    })),
    ...pages.map(({ path, title, text }): SearchEntry => ({ kind: 'page', title, href: address(path), text })),
  ];
}

function listLesson(
  { title, path, body, summary }: LessonNode,
  slugs: readonly string[],
  address: Address,
): SearchEntry[] {
  const [opening = '', ...sections] = listSections(body);
  return [
    { kind: 'lesson', title, href: address(path), text: `${summary} ${opening}` },
    ...sections.map((text, i): SearchEntry => {
      const [heading = '', ...rest] = text.split('\n');
      return {
        kind: 'lesson',
        title,
        part: renderPlain(heading),
        href: `${address(path)}#${slugs[i] ?? ''}`,
        text: rest.join(' ').trim(),
      };
    }),
  ];
}
