import { measureBank } from '../../guessability/measure-bank.ts';
import type { Entries } from '../../entry.ts';
import type { Finding, Rule } from '../../rule.ts';
import { listSingleChoices } from './single-choices.ts';

/** Fewer items than this teach a guesser nothing. */
const enough = 50;

/** ITEM-RULES B2: what a guesser learns from options alone, one learns who passes without knowing the field. */
export const guessability: Rule = {
  id: 'B2',
  sentence: 'A guesser that has learned the cues of the bank finds hardly more keys than blind guessing.',
  severity: 'error',
  advice: 'Rewrite the options of the items that show the cues named here.',
  find: findGuessability,
};

function findGuessability(entries: Entries): Finding[] {
  if (listSingleChoices(entries).length < enough) return [];
  const { n, accuracy, chance, low, high, features } = measureBank(entries);
  if (accuracy <= chance + 0.08) return [];
  const heaviest = features.slice(0, 3).map(({ name, weight }) => `${name} (${weight.toFixed(2)})`);
  const figures = [accuracy, low, high, chance].map((share) => (100 * share).toFixed(1));
  return [
    {
      file: 'content/items',
      wrong: `From the options alone ${figures[0]} % of ${n} keys are guessed (95 %: ${figures[1]} to ${figures[2]} %); by chance it would be ${figures[3]} %. What tells most: ${heaviest.join(', ')}.`,
    },
  ];
}
