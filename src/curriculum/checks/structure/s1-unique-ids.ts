import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';
import { locateLesson } from '../../locate.ts';
import type { Finding, Rule } from '../../rule.ts';

export const uniqueIds: Rule = {
  id: 'S1',
  sentence: 'Ids are unique in their kind.',
  severity: 'error',
  advice: 'Give one of the two another id; the older one keeps its own.',
  find: checkIds,
};

function checkIds(entries: Entries): Finding[] {
  const competencies = entries.domains.flatMap(({ file, data }) =>
    data.competencies.map((competency) => ({ file, competency })),
  );
  return [
    ...findDuplicates(
      'lesson',
      entries.lessons.map(({ id, file }) => ({ id: locateLesson(id).lesson, file })),
    ),
    ...findDuplicates(
      'competency',
      competencies.map(({ file, competency }) => ({ id: competency.id, file })),
    ),
    ...findDuplicates(
      'outcome',
      competencies.flatMap(({ file, competency }) => competency.outcomes.map(({ id }) => ({ id, file }))),
    ),
    ...findDuplicates(
      'item',
      listItems(entries).map(({ file, item }) => ({ id: item.id, file })),
    ),
    ...findDuplicates(
      'symptom',
      entries.atlas.flatMap(({ file, data }) => data.symptoms.map(({ id }) => ({ id, file }))),
    ),
    ...findDuplicates(
      'pair',
      entries.pairs.flatMap(({ file, data }) => data.pairs.map(({ id }) => ({ id, file }))),
    ),
    ...findDuplicates(
      'element',
      entries.elements.flatMap(({ file, data }) => data.elements.map(({ tag }) => ({ id: tag, file }))),
    ),
    ...findDuplicates(
      'term',
      entries.glossary.flatMap(({ file, data }) => data.terms.map(({ id }) => ({ id, file }))),
    ),
  ];
}

function findDuplicates(kind: string, all: { id: string; file: string }[]): Finding[] {
  const first = new Map<string, string>();
  return all.flatMap(({ id, file }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, file);
      return [];
    }
    return [
      {
        file,
        id,
        wrong: `The ${kind} id “${id}” is also used in ${before}.`,
        advice: `Give one of the two another id; ids are unique among all ${kind}s, and the older one keeps its own.`,
      },
    ];
  });
}
