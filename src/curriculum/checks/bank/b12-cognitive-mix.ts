import type { Entries } from '../../entry.ts';
import { floors } from '../../floors.ts';
import { listItems } from '../../item-entry.ts';
import type { Finding, Rule } from '../../rule.ts';

/** ITEM-RULES B12: work needs what one can do with a fact, so a competency is not tested by recall alone. */
export const cognitiveMix: Rule = {
  id: 'B12',
  sentence: 'Not too many items of a competency that is taught ask for recall alone.',
  severity: 'error',
  advice: `Ask what someone would do with the fact; at most ${100 * floors.recallShare} % may be recall.`,
  find: findRecall,
};

function findRecall(entries: Entries): Finding[] {
  const taught = new Set(entries.lessons.flatMap(({ data }) => data.competencies));
  const items = listItems(entries).filter(({ item, competency }) => !item.retired && taught.has(competency));
  return [...Map.groupBy(items, ({ competency }) => competency)].flatMap(([competency, own]) => {
    const recall = own.filter(({ item }) => item.level === 'recall').length;
    // A competency with few items is B11's affair.
    if (own.length < floors.itemsInCompetency || recall <= floors.recallShare * own.length) return [];
    const file = own[0]?.file ?? '';
    return [{ file, wrong: `${recall} of ${own.length} items of ${competency} ask for recall alone.` }];
  });
}
