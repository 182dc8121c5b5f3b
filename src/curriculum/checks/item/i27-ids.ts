import type { Item } from '../../../schema/item.ts';
import { isChoice, keysOf } from '../../item-entry.ts';
import { itemRule, type Fault } from '../../rule.ts';

/** ITEM-RULES I27: answers are kept by the ids of their options, so each option, step, pair or region has one of its own that stays. */
export const optionIds = itemRule({
  id: 'I27',
  sentence: 'Options have ids of their own, and the answer names some of them.',
  severity: 'error',
  advice: 'Give each option its own id, and name those that are right.',
  find: ({ item }) => {
    const ids = partsOf(item).map(({ id }) => id);
    const keys = isChoice(item) || item.type === 'hotspot' ? keysOf(item) : [];
    const faults: Fault[] = [];
    if (new Set(ids).size < ids.length)
      faults.push({
        wrong: `Two options have the same id (${ids.join(', ')}).`,
        advice: 'Give each option its own id.',
      });
    for (const id of ids.filter((id) => !/^[a-z]/.test(id)))
      faults.push({
        wrong: `The option id “${id}” is a number, which reads as a place.`,
        advice: 'Begin it with a letter.',
      });
    for (const key of keys.filter((key) => !ids.includes(key)))
      faults.push({ wrong: `The answer “${key}” is not an option.`, advice: `Use one of: ${ids.join(', ')}.` });
    if (new Set(keys).size < keys.length)
      faults.push({ wrong: 'The answer names an option twice.', advice: 'Name each right option once.' });
    return faults;
  },
});

function partsOf(item: Item): { id: string }[] {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options;
    case 'ordering':
      return item.steps;
    case 'matching':
      return [...item.pairs, ...item.distractors];
    case 'hotspot':
      return item.regions;
    case 'numeric':
    case 'calculation':
      return [];
  }
}
