import type { Entries } from '../entry.ts';
import { listItems } from '../item-entry.ts';
import { locateLesson } from '../locate.ts';
import type { Problem } from '../problem.ts';

/** Items and lessons name outcomes of the competency that they belong to. */
export function checkOutcomes(entries: Entries): Problem[] {
  const competencies = new Map(
    entries.domains.flatMap(({ id: domain, data }) =>
      data.competencies.map(({ id, outcomes }) => [id, { domain, outcomes: outcomes.map((o) => o.id) }]),
    ),
  );
  const inItems = listItems(entries).flatMap(({ file, domain, competency, item }): Problem[] => {
    const home = competencies.get(competency);
    if (home?.domain !== domain) return []; // checkReferences speaks of the file
    if (home.outcomes.includes(item.outcome)) return [];
    return [
      {
        file,
        id: item.id,
        severity: 'error',
        wrong: `“${item.outcome}” is not an outcome of ${competency}.`,
        advice: `Use one of: ${home.outcomes.join(', ')}.`,
      },
    ];
  });
  const inLessons = entries.lessons.flatMap(({ id, file, data }): Problem[] => {
    const known = data.competencies.flatMap((name) => competencies.get(name)?.outcomes ?? []);
    return data.outcomes
      .filter((outcome) => !known.includes(outcome))
      .map((outcome) => ({
        file,
        id: locateLesson(id).lesson,
        severity: 'error',
        wrong: `“${outcome}” is not an outcome of ${data.competencies.join(' or ')}.`,
        advice: `Use some of: ${known.join(', ')}; or name the competency that has it.`,
      }));
  });
  return [...inItems, ...inLessons];
}
