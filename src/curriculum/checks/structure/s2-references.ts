import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';
import { locateItems, locateLesson } from '../../locate.ts';
import type { Finding, Rule } from '../../rule.ts';

interface Reference {
  file: string;
  id?: string;
  kind: string;
  to: string;
  known: Set<string>;
}

export const references: Rule = {
  id: 'S2',
  sentence: 'Whatever one file says of another by its id exists.',
  severity: 'error',
  advice: 'Write it, or name one that exists.',
  find: checkReferences,
};

function checkReferences(entries: Entries): Finding[] {
  return listReferences(entries)
    .filter(({ to, known }) => !known.has(to))
    .map(({ file, id, kind, to, known }) => ({
      file,
      ...(id === undefined ? {} : { id }),
      wrong: `There is no ${kind} “${to}”.`,
      advice: suggest(to, known) ?? `Write the ${kind}, or name one that exists.`,
    }));
}

function listReferences(entries: Entries): Reference[] {
  const items = listItems(entries);
  const ids = {
    competency: new Set(entries.domains.flatMap(({ id, data }) => data.competencies.map((c) => `${id}/${c.id}`))),
    certification: new Set(entries.certifications.map(({ id }) => id)),
    lesson: new Set(entries.lessons.map(({ id }) => locateLesson(id).lesson)),
    domain: new Set(entries.domains.map(({ id }) => id)),
    item: new Set(items.map(({ item }) => item.id)),
    case: new Set(entries.cases.map(({ id }) => id)),
    term: new Set(entries.glossary.flatMap(({ data }) => data.terms.map(({ id }) => id))),
  };
  const bare = new Set([...ids.competency].map((path) => path.split('/')[1] ?? ''));
  return [
    ...entries.certifications.flatMap(({ id, file, data }) => [
      ...data.requires.map((to) => ({ file, id, kind: 'certification', to, known: ids.certification })),
      ...data.papers.flatMap((paper) =>
        paper.sections.flatMap((section) =>
          section.competencies.map((to) => ({
            file,
            id: `${paper.id} › ${section.id}`,
            kind: 'competency',
            to,
            known: bare,
          })),
        ),
      ),
    ]),
    ...entries.lessons.flatMap(({ id, file, data }) => [
      { file, kind: 'domain', to: locateLesson(id).domain, known: ids.domain },
      ...data.competencies.map((to) => ({
        file,
        id: locateLesson(id).lesson,
        kind: 'competency',
        to,
        known: bare,
      })),
    ]),
    ...entries.items.map(({ id, file }) => {
      const { domain, competency } = locateItems(id);
      return { file, kind: 'competency', to: `${domain}/${competency}`, known: ids.competency };
    }),
    ...items.flatMap(({ file, item }) => [
      { file, id: item.id, kind: 'lesson', to: item.lesson, known: ids.lesson },
      ...(item.case ? [{ file, id: item.id, kind: 'case', to: item.case, known: ids.case }] : []),
      ...item['not-with'].map((to) => ({ file, id: item.id, kind: 'item', to, known: ids.item })),
    ]),
    ...entries.atlas.flatMap(({ id, file, data }) => [
      { file, kind: 'domain', to: id, known: ids.domain },
      ...data.symptoms.flatMap((symptom) =>
        symptom.lesson ? [{ file, id: symptom.id, kind: 'lesson', to: symptom.lesson, known: ids.lesson }] : [],
      ),
    ]),
    ...entries.pairs.flatMap(({ id: domain, file, data }) => [
      { file, kind: 'domain', to: domain, known: ids.domain },
      ...data.pairs.flatMap(({ id, lesson, items }) => [
        { file, id, kind: 'lesson', to: lesson, known: ids.lesson },
        ...items.map(({ item }) => ({ file, id, kind: 'item', to: item, known: ids.item })),
      ]),
    ]),
    ...entries.elements.flatMap(({ file, data }) =>
      data.elements.flatMap(({ tag, lesson }) =>
        lesson ? [{ file, id: tag, kind: 'lesson', to: lesson, known: ids.lesson }] : [],
      ),
    ),
    ...entries.challenges.flatMap(({ file, data }) =>
      data.challenges.flatMap(({ id, lessons }) =>
        lessons.map((to) => ({ file, id, kind: 'lesson', to, known: ids.lesson })),
      ),
    ),
    ...entries.glossary.flatMap(({ id, file, data }) => [
      { file, kind: 'domain', to: id, known: ids.domain },
      ...data.terms.flatMap((term) => [
        ...term.see.map((to) => ({ file, id: term.id, kind: 'term', to, known: ids.term })),
        ...(term.lesson ? [{ file, id: term.id, kind: 'lesson', to: term.lesson, known: ids.lesson }] : []),
      ]),
    ]),
    ...entries.corrections.flatMap(({ file, data }) =>
      data.corrections.map(({ item }) => ({ file, id: item, kind: 'item', to: item, known: ids.item })),
    ),
  ];
}

function suggest(to: string, known: Set<string>): string | undefined {
  const near = [...known].filter((id) => id.includes(to) || to.includes(id) || id.slice(0, 6) === to.slice(0, 6));
  return near.length > 0 ? `Did you mean ${near.slice(0, 3).join(' or ')}?` : undefined;
}
