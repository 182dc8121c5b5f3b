import { slug } from 'github-slugger';
import { benchIds } from '../../../schema/words.ts';
import type { Entries } from '../../entry.ts';
import { locateLesson } from '../../locate.ts';
import { listHeadings } from '../../mdx.ts';
import { listPassages } from '../../passage.ts';
import { paths } from '../../paths.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A hospital's intranet reaches nothing else, and a link that leads nowhere costs the reader's trust. */
export const links: Rule = {
  id: 'L3',
  sentence: 'A link leads to a place of this site that exists, or to the address of a source.',
  severity: 'error',
  advice:
    'Write it from the top of the site, such as `/learn/dicom/the-lesson/#a-heading`, or describe the document in content/sources and link its address.',
  find: (entries) => {
    const known = listAddresses(entries);
    return listPassages(entries).flatMap(({ file, id, role, text }): Finding[] =>
      role === 'artefact'
        ? []
        : [...withoutCode(text).matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)[^)]*\)|<(https?:[^>\s]+)>/g)]
            .map(([, link, bare]) => link ?? bare ?? '')
            .filter((to) => !known.has(to))
            .map((to) => ({ file, id, text: to, wrong: `“${to}” leads nowhere that is known.` })),
    );
  },
};

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '');
}

function listAddresses(entries: Entries): ReadonlySet<string> {
  const own = [
    ...entries.domains.flatMap(({ id, data }) => [
      paths.domain(id),
      ...data.competencies.map((competency) => paths.competency(id, competency.id)),
    ]),
    ...entries.lessons.flatMap(({ id, body }) => {
      const { domain, lesson } = locateLesson(id);
      const path = paths.lesson(domain, lesson);
      return [path, ...listHeadings(body).map((heading) => `${path}#${slug(heading)}`)];
    }),
    ...entries.certifications.map(({ id }) => paths.certification(id)),
    ...entries.glossary.flatMap(({ data }) => data.terms.map(({ id }) => paths.term(id))),
    ...entries.atlas.flatMap(({ data }) => data.symptoms.map(({ id }) => paths.symptom(id))),
    ...entries.pairs.flatMap(({ data }) => data.pairs.map(({ id }) => paths.pair(id))),
    ...entries.sources.map(({ id }) => paths.source(id)),
    ...benchIds.map((bench) => `labs/${bench}/`),
    'labs/',
    'learn/',
    'practise/',
    'progress/',
    'glossary/',
    'atlas/',
    'pairs/',
    'sources/',
    'certifications/',
    'about/',
  ];
  return new Set([...own.map((path) => `/${path}`), ...entries.sources.flatMap(({ data }) => data.url ?? [])]);
}
