import type { Entries } from '../entry.ts';
import { floors } from '../floors.ts';
import { listItems } from '../item-entry.ts';
import { locateLesson } from '../locate.ts';
import type { Problem } from '../problem.ts';

/** What is taught is taught enough: lessons in a domain, items and levels of a competency, terms. */
export function checkFloors(entries: Entries): Problem[] {
  const items = listItems(entries).filter(({ item }) => !item.retired);
  const problems: Problem[] = [];
  const report = (file: string, wrong: string, advice: string) =>
    problems.push({ file, severity: 'error', wrong, advice });

  for (const { id, file } of entries.domains) {
    const lessons = entries.lessons.filter((lesson) => locateLesson(lesson.id).domain === id);
    if (lessons.length < floors.lessonsInDomain)
      report(file, `The domain has ${lessons.length} lessons.`, `Write at least ${floors.lessonsInDomain}.`);
  }
  for (const competency of new Set(entries.lessons.flatMap(({ data }) => data.competencies))) {
    const own = items.filter((entry) => entry.competency === competency);
    const recall = own.filter(({ item }) => item.level === 'recall').length;
    const file = own[0]?.file ?? `content/items/…/${competency}.yaml`;
    if (own.length < floors.itemsInCompetency)
      report(
        file,
        `${competency} is taught and has ${own.length} items.`,
        `Write at least ${floors.itemsInCompetency}.`,
      );
    else if (recall > floors.recallShare * own.length)
      report(
        file,
        `${recall} of ${own.length} items of ${competency} ask for recall alone (rule B12).`,
        `Ask what someone would do with the fact; at most ${100 * floors.recallShare} % may be recall.`,
      );
  }
  const terms = entries.glossary.reduce((sum, { data }) => sum + data.terms.length, 0);
  if (terms < floors.glossaryTerms)
    report('content/glossary', `The glossary has ${terms} terms.`, `Write at least ${floors.glossaryTerms}.`);
  return problems;
}
