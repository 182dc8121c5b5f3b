import { keysOf } from '../../item-entry.ts';
import { choiceRule } from '../../rule.ts';
import { plainText } from '../../wording/words.ts';

// `May` with a number beside it is the month.
const vague = /\b(?:usually|often|frequently|rarely|sometimes|generally|typically|(?<!\d )may(?! \d))\b/i;

/**
 * ITEM-RULES I7: readers differ in how often “often” is, and a key that alone hedges is told by it.
 * In standards “may” is a permission, so elsewhere than in keys alone it is only noted.
 */
export const vagueFrequency = choiceRule({
  id: 'I7',
  sentence: 'No option says vaguely how often something is so.',
  severity: 'warning',
  advice: 'Say how often or under which condition, or leave the word out.',
  find: ({ item }) => {
    const keys = keysOf(item);
    const found = item.options.flatMap(({ id, text }) => {
      const word = vague.exec(plainText(text))?.[0];
      return word === undefined ? [] : [{ word, text, isKey: keys.includes(id) }];
    });
    const isHedge = found.every(({ isKey }) => isKey);
    return found.map(({ word, text }) => ({
      text,
      wrong: isHedge ? `Only the key hedges, with “${word}”: “${text}”.` : `An option says “${word}”: “${text}”.`,
      ...(!isHedge && word.toLowerCase() === 'may' ? { severity: 'note' as const } : {}),
    }));
  },
});
