import { norm } from '../../wording/words.ts';
import type { Entries } from '../../entry.ts';
import type { Finding, Rule } from '../../rule.ts';
import { chanceOf, listSingleChoices, percent } from './single-choices.ts';

/** Fewer items than this tell nothing of the bank. */
const enough = 50;

/** ITEM-RULES B1: careless authors make the key the longest in most items, expert boards in a quarter, as by chance. */
export const lengthCue: Rule = {
  id: 'B1',
  sentence: 'Over the bank, the key is the longest or the shortest option about as often as by chance.',
  severity: 'error',
  advice: 'Rewrite options, the keys first, until length tells nothing.',
  find: findLengthCue,
};

function findLengthCue(entries: Entries): Finding[] {
  const choices = listSingleChoices(entries);
  if (choices.length < enough) return [];
  const chance = chanceOf(choices);
  const error = Math.sqrt((chance * (1 - chance)) / choices.length);
  return Object.entries(shareOfExtremes(choices))
    .filter(([, share]) => share > chance + 0.08 && (share - chance) / error > 2)
    .map(([which, share]) => ({
      file: 'content/items',
      wrong: `The key is the ${which} option in ${percent(share)} of ${choices.length} items; by chance it would be in ${percent(chance)}.`,
      advice: `Rewrite options, the keys first, until the ${which} is the key about as often as any other.`,
    }));
}

function shareOfExtremes(choices: ReturnType<typeof listSingleChoices>): Record<'longest' | 'shortest', number> {
  const lengths = choices.map(({ key, distractors }) => ({
    key: norm(key).length,
    others: distractors.map((text) => norm(text).length),
  }));
  return {
    longest: lengths.filter(({ key, others }) => key > Math.max(...others)).length / lengths.length,
    shortest: lengths.filter(({ key, others }) => key < Math.min(...others)).length / lengths.length,
  };
}
