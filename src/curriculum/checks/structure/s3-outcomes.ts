import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';
import { locateLesson } from '../../locate.ts';
import type { Finding, Rule } from '../../rule.ts';

export const outcomes: Rule = {
  id: 'S3',
  sentence: 'Items and lessons name outcomes of the competency that they belong to.',
  severity: 'error',
  advice: 'Use one of the outcomes of that competency.',
  find: checkOutcomes,
};

function checkOutcomes(entries: Entries): Finding[] {
  const competencies = new Map(
    entries.domains.flatMap(({ id: domain, data }) =>
      data.competencies.map(({ id, outcomes }) => [id, { domain, outcomes: outcomes.map((o) => o.id) }]),
    ),
  );
  const inItems = listItems(entries).flatMap(({ file, domain, competency, item }): Finding[] => {
    const home = competencies.get(competency);
    if (home?.domain !== domain) return []; // checkReferences speaks of the file
    if (home.outcomes.includes(item.outcome)) return [];
    return [
      {
        file,
        id: item.id,
        wrong: `“${item.outcome}” is not an outcome of ${competency}.`,
        advice: `Use one of: ${home.outcomes.join(', ')}.`,
      },
    ];
  });
  const inLessons = entries.lessons.flatMap(({ id, file, data }): Finding[] => {
    const known = data.competencies.flatMap((name) => competencies.get(name)?.outcomes ?? []);
    return data.outcomes
      .filter((outcome) => !known.includes(outcome))
      .map((outcome) => ({
        file,
        id: locateLesson(id).lesson,
        wrong: `“${outcome}” is not an outcome of ${data.competencies.join(' or ')}.`,
        advice: `Use some of: ${known.join(', ')}; or name the competency that has it.`,
      }));
  });
  return [...inItems, ...inLessons];
}
