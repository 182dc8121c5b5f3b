import { orderOptions } from '../../../engine/session.ts';
import type { Item } from '../../../schema/item.ts';
import type { Finding, Rule } from '../../rule.ts';
import { listSampleForms, type SampleForm } from '../../sample-forms.ts';

/** The length from which a run is noticed. */
const long = 5;

/**
 * ITEM-RULES B7: who has chosen B four times doubts a fifth that is right. A run that the shuffle made is only told:
 * of forms of a hundred items with four options every fourth has one, and another seed has it elsewhere.
 */
export const positionRuns: Rule = {
  id: 'B7',
  sentence: 'In a form, the key does not stand at one place five times in a row.',
  severity: 'warning',
  advice: 'Change the values of some of these items, so that their keys stand elsewhere in the order.',
  find: (entries) => listSampleForms(entries).flatMap(findRuns),
};

function findRuns({ certification, paper, seed, items }: SampleForm): Finding[] {
  return listRuns(
    items.map(({ item }) => item),
    seed,
  ).map(({ place, run }) => ({
    file: `content/certifications/${certification}.yaml`,
    id: paper,
    wrong: `In a form the key stands at place ${place + 1} in ${run.length} items in a row: ${run.map(({ id }) => id).join(', ')}.`,
    ...(run.every(({ order }) => order === 'as-written')
      ? {}
      : { severity: 'note' as const, advice: 'A form that is fixed, as in print, is drawn with another seed.' }),
  }));
}

/** Neighbours whose keys stand at one place; an item with several keys ends a run. */
function listRuns(items: readonly Item[], seed: number): { place: number; run: Item[] }[] {
  const runs: { place: number; run: Item[] }[] = [];
  for (const item of items) {
    const place = item.type === 'single-choice' ? orderOptions(item, seed).indexOf(item.answer) : -1;
    const last = runs.at(-1);
    if (last?.place === place) last.run.push(item);
    else runs.push({ place, run: [item] });
  }
  return runs.filter(({ place, run }) => place >= 0 && run.length >= long);
}
