import { twoProportionZ } from '../../bank-stats.ts';
import type { Entries } from '../../entry.ts';
import type { Finding, Rule } from '../../rule.ts';
import { contentWords } from '../../wording/words.ts';
import { listSingleChoices, percent } from './single-choices.ts';

/** ITEM-RULES B4: experts’ keys echo the stem 1.1 to 1.3 times as often as their distractors, careless ones’ 3.3 times. */
export const stemEcho: Rule = {
  id: 'B4',
  sentence: 'Keys alone repeat a word of the stem no more often than distractors do.',
  severity: 'error',
  advice: 'Use other words in keys than in their stems, or let distractors repeat them too.',
  find: findEcho,
};

function findEcho(entries: Entries): Finding[] {
  const counts = { keys: 0, echoingKeys: 0, others: 0, echoingOthers: 0 };
  for (const { item, key, distractors } of listSingleChoices(entries)) {
    const [ofKey, ...ofOthers] = echoesOfTheirOwn(item.stem, [key, ...distractors]);
    counts.keys += 1;
    counts.echoingKeys += Number(ofKey);
    counts.others += ofOthers.length;
    counts.echoingOthers += ofOthers.filter(Boolean).length;
  }
  const { keys, echoingKeys, others, echoingOthers } = counts;
  const z = twoProportionZ(echoingKeys, keys, echoingOthers, others);
  const [rate, usual] = [echoingKeys / keys, echoingOthers / others];
  if (z <= 3 || rate <= 1.5 * usual) return [];
  return [
    {
      file: 'content/items',
      wrong: `${percent(rate)} of ${keys} keys repeat a word of the stem that no other option has, and ${percent(usual)} of ${others} distractors (z ${z.toFixed(1)}).`,
    },
  ];
}

/** Whether each option repeats a word of the stem that none of the others repeats. */
function echoesOfTheirOwn(stem: string, options: readonly string[]): boolean[] {
  const echoes = options.map((text) => contentWords(text).intersection(contentWords(stem)));
  return echoes.map((echo) => [...echo].some((word) => echoes.every((other) => other === echo || !other.has(word))));
}
