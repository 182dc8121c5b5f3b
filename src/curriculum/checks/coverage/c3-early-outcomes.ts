import { listInOrder } from '../../early-terms.ts';
import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';
import { locateLesson } from '../../locate.ts';
import { listCheckItems } from '../../mdx.ts';
import type { Finding, Rule } from '../../rule.ts';

export const earlyOutcomes: Rule = {
  id: 'C3',
  sentence: 'The items in a lesson ask for nothing that only a later lesson teaches.',
  severity: 'warning',
  advice: 'Move the item to that lesson, or name the outcome in this one and teach it.',
  find: findEarlyOutcomes,
};

function findEarlyOutcomes(entries: Entries): Finding[] {
  const outcomeOf = new Map(listItems(entries).map(({ item: { id, outcome } }) => [id, outcome]));
  const lessons = listInOrder(entries);
  const taught = new Set<string>();
  return lessons.flatMap(({ id, file, body, data }, place) => {
    for (const outcome of data.outcomes) taught.add(outcome);
    return listCheckItems(body).flatMap((item): Finding[] => {
      const outcome = outcomeOf.get(item);
      if (outcome === undefined || taught.has(outcome)) return []; // S6 speaks of an item that is not there
      const later = lessons.slice(place + 1).find((lesson) => lesson.data.outcomes.includes(outcome));
      const where = later ? `which ${locateLesson(later.id).lesson} teaches first` : 'which no lesson teaches';
      return [
        { file, id: locateLesson(id).lesson, text: item, wrong: `The item “${item}” tests ${outcome}, ${where}.` },
      ];
    });
  });
}
