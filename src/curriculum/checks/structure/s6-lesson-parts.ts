import type { Entries, Entry } from '../../entry.ts';
import type { Lesson } from '../../../schema/lesson.ts';
import { floors } from '../../floors.ts';
import { listItems } from '../../item-entry.ts';
import { locateLesson } from '../../locate.ts';
import { countWords, listCheckItems, listComponents, listHeadings, withoutFences } from '../../mdx.ts';
import type { Finding, Rule } from '../../rule.ts';

export const lessonParts: Rule = {
  id: 'S6',
  sentence: 'A lesson has its parts: a situation, headings, an artefact, a summary, and items to check oneself by.',
  severity: 'error',
  advice: 'See CONTRIBUTING.md, “A lesson”.',
  find: checkLessons,
};

function checkLessons(entries: Entries): Finding[] {
  const competencyOf = new Map(listItems(entries).map(({ item, competency }) => [item.id, competency]));
  return entries.lessons.flatMap((entry) =>
    [...judgeParts(entry), ...judgeItems(entry, competencyOf)].map(([wrong, advice]) => ({
      file: entry.file,
      id: locateLesson(entry.id).lesson,
      wrong,
      advice,
    })),
  );
}

type Fault = [wrong: string, advice: string];

function judgeParts({ id, body }: Entry<Lesson>): Fault[] {
  const faults: Fault[] = [];
  const { least, most } = floors.lessonWords;
  const words = countWords(body);
  const parts = listComponents(body);
  if (!/^\w[\w-]*\/\d+-[a-z0-9-]+$/.test(id))
    faults.push([`The file name “${id}” has no number.`, 'Name it <domain>/<nn>-<lesson>.mdx.']);
  if (words < least || words > most) faults.push([`It has ${words} words.`, `Bring it between ${least} and ${most}.`]);
  if (listHeadings(body).length < 3)
    faults.push(['It has fewer than three headings.', 'Give each idea a “## ” heading of its own.']);
  if (/^# /m.test(withoutFences(body)))
    faults.push(['It has a heading of the first level.', 'The title is that heading; begin with “## ”.']);
  for (const part of ['Situation', 'InShort', 'CheckYourself'])
    if (!parts.has(part)) faults.push([`It has no <${part}>.`, `Add one; see CONTRIBUTING.md, “A lesson”.`]);
  if (!parts.has('Film') && !parts.has('Figure'))
    faults.push(['It shows no artefact and no diagram.', 'Add a <Film> or a <Figure>.']);
  return faults;
}

function judgeItems({ data, body }: Entry<Lesson>, competencyOf: Map<string, string>): Fault[] {
  return listCheckItems(body).flatMap((item): Fault[] => {
    const competency = competencyOf.get(item);
    if (!competency) return [[`There is no item “${item}” to check oneself by.`, 'Name an item that exists.']];
    if (data.competencies.includes(competency)) return [];
    return [[`The item “${item}” tests ${competency}, which this lesson does not teach.`, 'Name another item.']];
  });
}
