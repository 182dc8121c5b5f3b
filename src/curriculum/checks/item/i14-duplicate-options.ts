import { keysOf } from '../../item-entry.ts';
import { choiceRule } from '../../rule.ts';
import { norm } from '../../wording/words.ts';
import { readUnitValue } from './unit-value.ts';

/**
 * ITEM-RULES I14: of two options that say the same, neither or both are right.
 * Likeness is no sign: `0.0015 mA` beside `0.0000015 mA` is a good pair, so only what is equal counts.
 */
export const duplicateOptions = choiceRule({
  id: 'I14',
  sentence: 'No two options say the same, in words or in another unit.',
  severity: 'error',
  advice: 'Write options that differ in meaning.',
  find: ({ item }) => {
    const keys = keysOf(item);
    return item.options.flatMap(({ id, text }, i) => {
      const before = item.options.slice(0, i).find((other) => {
        // Two right figures in two units may be just what the stem asks for.
        const areRight = keys.includes(id) && keys.includes(other.id) && norm(text) !== norm(other.text);
        return !areRight && meaningOf(text) === meaningOf(other.text);
      });
      return before ? [{ text, wrong: `Two options say the same: “${before.text}” and “${text}”.` }] : [];
    });
  },
});

// As quantities first: `100 MB` and `100 Mb` differ in more than their case.
function meaningOf(text: string): string {
  return readUnitValue(text) ?? norm(text);
}
