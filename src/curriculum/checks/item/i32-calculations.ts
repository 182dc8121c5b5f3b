import { listCalculationFaults } from '../../../engine/items/calculation-faults.ts';
import { itemRule } from '../../rule.ts';

/** Its answers are computed, so it cannot be miskeyed as long as formula, parameters and stem agree. */
export const calculationItems = itemRule({
  id: 'I32',
  sentence: 'A calculation gives its formula what it needs, and its stem gives the learner the same.',
  severity: 'error',
  advice: 'Mend the parameters, or the stem.',
  find: ({ item }) =>
    item.type === 'calculation' ? listCalculationFaults(item).map((wrong) => ({ text: item.stem, wrong })) : [],
});
