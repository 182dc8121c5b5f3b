import { chiSquareUniform } from '../../bank-stats.ts';
import type { Entries } from '../../entry.ts';
import type { Finding, Rule } from '../../rule.ts';
import { listSingleChoices } from './single-choices.ts';

/** ITEM-RULES B5: print, GIFT and QTI show options as they are stored. Those with an order of their own are exempt. */
export const authoredPosition: Rule = {
  id: 'B5',
  sentence: 'As written, the key stands at each place about equally often.',
  severity: 'warning',
  advice: 'Move keys from the frequent places to the rare ones; the ids of the options stay.',
  find: findPositions,
};

function findPositions(entries: Entries): Finding[] {
  const shuffled = listSingleChoices(entries).filter(({ item }) => item.order === 'shuffled');
  const bySize = Map.groupBy(shuffled, ({ item }) => item.options.length);
  return [...bySize].flatMap(([size, choices]) => {
    const counts = Array.from(
      { length: size },
      (_, place) => choices.filter(({ item }) => item.options[place]?.id === item.answer).length,
    );
    const { statistic, p } = chiSquareUniform(counts);
    // χ² is trusted where five keys are expected at each place.
    if (choices.length < 5 * size || p >= 0.001) return [];
    return [
      {
        file: 'content/items',
        wrong: `Of ${choices.length} items with ${size} options the keys stand at the places ${counts.join(', ')} times (χ² ${statistic.toFixed(1)}).`,
      },
    ];
  });
}
