import { orderOptions } from '../../../engine/items/order-parts.ts';
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

type SingleChoice = Extract<Item, { type: 'single-choice' }>;

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

/** Neighbours whose keys stand at one place; an item of another type ends a run. */
function listRuns(items: readonly Item[], seed: number): { place: number; run: SingleChoice[] }[] {
  const runs: { place: number; run: SingleChoice[] }[] = [];
  for (const item of items) {
    const isSingle = item.type === 'single-choice';
    const place = isSingle ? orderOptions(item, seed).indexOf(item.answer) : -1;
    const last = runs.at(-1);
    const one = isSingle ? [item] : [];
    if (last?.place === place) last.run.push(...one);
    else runs.push({ place, run: one });
  }
  return runs.filter(({ place, run }) => place >= 0 && run.length >= long);
}
