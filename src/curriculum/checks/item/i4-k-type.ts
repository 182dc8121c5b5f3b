import { choiceRule } from '../../rule.ts';
import { plainText } from '../../wording/words.ts';

const roman = /\b(?:I|II|III|IV|V)\b(?:, | and | only)/;
// “1 and 2” without “only” names things that have numbers, such as two series.
const digits = /\b\d(?:, \d)*(?:,? and \d)? only\b/i;

/** ITEM-RULES I4 (Haladyna 9): combinations of numbered statements are answered by elimination. */
export const kType = choiceRule({
  id: 'I4',
  sentence: 'Options do not combine numbered statements.',
  severity: 'error',
  advice: 'Make it multiple-choice, with a statement in each option.',
  find: ({ item }) => {
    const combined = item.options.map(({ text }) => text).filter((text) => isCombination(plainText(text)));
    const [text] = combined;
    if (text === undefined || combined.length < 2) return [];
    return [
      { text, wrong: `${combined.length} options combine numbers: ${combined.map((one) => `“${one}”`).join(', ')}.` },
    ];
  },
});

function isCombination(text: string): boolean {
  return roman.test(text) || digits.test(text);
}
