import { listItems } from '../../item-entry.ts';
import type { Rule } from '../../rule.ts';
import { negativeStem } from '../item/i5-negative-stem.ts';
import { percent } from './single-choices.ts';

/** Of fewer items, one alone would be more than the share allowed. */
const enough = 20;
const most = 0.05;

/** ITEM-RULES B13: experts ask for the exception in 1.9 % of their items. A silence for one item does not count here. */
export const negativeShare: Rule = {
  id: 'B13',
  sentence: 'Few stems ask for the exception.',
  severity: 'warning',
  advice: 'Ask some of them for what is so.',
  find: (entries, given) => {
    const items = listItems(entries).filter(({ item }) => !item.retired).length;
    const negative = new Set(negativeStem.find(entries, given).map(({ id }) => id)).size;
    if (items < enough || negative <= most * items) return [];
    const wrong = `${negative} of ${items} stems ask for the exception, ${percent(negative / items)}; ${percent(most)} are allowed.`;
    return [{ file: 'content/items', wrong }];
  },
};
