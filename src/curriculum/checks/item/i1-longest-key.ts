import { norm } from '../../wording/words.ts';
import { oneKeyRule } from './one-key-rule.ts';

/** ITEM-RULES I1 (Haladyna 24; NBME): authors qualify what must be right, and test-takers know it. */
export const longestKey = oneKeyRule({
  id: 'I1',
  sentence: 'The key is not told by its length.',
  severity: 'warning',
  advice: 'Shorten the key to the length of the others; do not pad them.',
  find: ({ key, distractors }) => {
    const length = norm(key).length;
    const others = distractors.map((text) => norm(text).length);
    const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
    if (length <= 1.5 * mean || length - Math.max(...others) < 10) return [];
    return [{ text: key, wrong: `The key has ${length} characters, the other options ${others.join(', ')}.` }];
  },
});
