import type { Entries } from '../curriculum/entry.ts';
import { locateItems } from '../curriculum/locate.ts';

/** The files that teach or test a competency: its items, their cases, its lessons. */
export function filesOf(entries: Entries, competency: string): ReadonlySet<string> {
  const items = entries.items.filter(({ id }) => locateItems(id).competency === competency);
  const cases = new Set(items.flatMap(({ data }) => data.items.map((item) => item.case)));
  return new Set(
    [
      ...items,
      ...entries.lessons.filter(({ data }) => data.competencies.includes(competency)),
      ...entries.cases.filter(({ id }) => cases.has(id)),
    ].map(({ file }) => file),
  );
}
