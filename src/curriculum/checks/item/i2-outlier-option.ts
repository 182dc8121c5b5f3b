import { norm } from '../../wording/words.ts';
import { oneKeyRule } from './one-key-rule.ts';

/** ITEM-RULES I2: an option that stands out by its length is chosen, or ruled out, for that alone. */
export const outlierOption = oneKeyRule({
  id: 'I2',
  sentence: 'No option stands out by its length.',
  severity: 'note',
  advice: 'Bring it nearer to the length of the others.',
  find: ({ options }) => {
    const lengths = options.map((text) => norm(text).length);
    const median = medianOf(lengths);
    return options.flatMap((text, i) => {
      const length = lengths[i] ?? median;
      const isOutlier = (length > 2 * median || length < 0.5 * median) && Math.abs(length - median) >= 20;
      if (!isOutlier) return [];
      return [{ text, wrong: `“${text}” has ${length} characters, where the median of the options is ${median}.` }];
    });
  },
});

function medianOf(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, one) => sum + one, 0) / middle.length;
}
