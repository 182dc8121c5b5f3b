import type { Entries } from '../../entry.ts';
import { listChoices, type Choice } from '../../item-entry.ts';
import { choiceRule, type Fault, type Finding, type Rule } from '../../rule.ts';
import { asksForRange, compareParts, includes, overlaps, readIntervals, type Interval } from './interval.ts';

const each = choiceRule({
  id: 'I8',
  sentence: 'Numbers, dates, sizes and versions of one unit stand in their order, and ranges do not overlap.',
  severity: 'error',
  advice: 'Order the options by size, and set `order: as-written`.',
  find: ({ item }) => {
    const intervals = readIntervals(textsOf(item));
    // Where the question is for a range, its candidates have no order and may overlap.
    if (!intervals || (asksForRange(item.stem) && intervals.some(isRange))) return [];
    return [...judgeOrder(item, intervals), ...judgeRanges(item, intervals)];
  },
});

/** ITEM-RULES I8 (Haladyna 21): numbers out of order cost a reader time, and keys that are never an extreme give two away. */
export const numericOrder: Rule = {
  ...each,
  find: (entries, given) => [...each.find(entries, given), ...judgeExtremes(entries)],
};

function judgeOrder(item: Choice, intervals: Interval[]): Fault[] {
  const quoted = textsOf(item).join(', ');
  if (!isAscending(intervals) && !isAscending(intervals.toReversed()))
    return [{ text: textsOf(item)[0] ?? '', wrong: `The options neither rise nor fall: “${quoted}”.` }];
  if (item.order === 'as-written') return [];
  return [
    { wrong: `The options are ordered, and would be shuffled: “${quoted}”.`, advice: 'Set `order: as-written`.' },
  ];
}

function isAscending(intervals: Interval[]): boolean {
  return intervals.every(({ low, high }, i) => {
    const before = intervals[i - 1];
    return !before || (compareParts(before.low, low) <= 0 && compareParts(before.high, high) <= 0);
  });
}

/** One range within another is left to I13. */
function judgeRanges(item: Choice, intervals: Interval[]): Fault[] {
  const texts = textsOf(item);
  return intervals.flatMap((a, i) =>
    intervals.slice(0, i).flatMap((b, j) => {
      if (!isRange(a) || !isRange(b) || !overlaps(a, b) || includes(a, b) || includes(b, a)) return [];
      return [
        {
          text: texts[i] ?? '',
          wrong: `“${texts[j]}” and “${texts[i]}” overlap.`,
          advice: 'End each range before the next begins.',
        },
      ];
    }),
  );
}

function isRange({ low, high }: Interval): boolean {
  return compareParts(low, high) < 0;
}

/** By chance a key of four is no extreme in half of the items, so in eight of eight in one bank of 256. */
const enough = 8;

function judgeExtremes(entries: Entries): Finding[] {
  const numeric = listChoices(entries).filter(
    ({ item }) => item.type === 'single-choice' && !item.retired && readIntervals(textsOf(item)) !== undefined,
  );
  const isExtreme = ({ options, answer }: Choice) => options[0]?.id === answer || options.at(-1)?.id === answer;
  if (numeric.length < enough || numeric.some(({ item }) => isExtreme(item))) return [];
  return [
    {
      file: 'content/items',
      severity: 'warning',
      wrong: `In none of ${numeric.length} items of numbers is the key the least or the greatest.`,
      advice: 'Choose other distractors, until the key is an extreme about as often as by chance.',
    },
  ];
}

function textsOf({ options }: Choice): string[] {
  return options.map(({ text }) => text);
}
