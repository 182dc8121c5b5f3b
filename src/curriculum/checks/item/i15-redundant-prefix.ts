import { choiceRule } from '../../rule.ts';
import { norm, plainText } from '../../wording/words.ts';

const least = 3;

/** ITEM-RULES I15 (Haladyna 22; NBME): what every option repeats is read several times and tells nothing. */
export const redundantPrefix = choiceRule({
  id: 'I15',
  sentence: 'The options do not all begin with the same three words.',
  severity: 'warning',
  advice: 'Move what they share into the stem.',
  find: ({ item }) => {
    const options = item.options.map(({ text }) => norm(text).split(' '));
    const [first = []] = options;
    const differs = first.findIndex((word, i) => options.some((words) => words[i] !== word));
    const shared = differs < 0 ? first.length : differs;
    const text = item.options[0]?.text ?? '';
    if (shared < least) return [];
    const prefix = plainText(text).split(/\s+/).slice(0, shared).join(' ');
    return [{ text, wrong: `All ${options.length} options begin with “${prefix}”.` }];
  },
});
