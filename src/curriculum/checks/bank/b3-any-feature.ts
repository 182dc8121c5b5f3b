import { twoProportionZ } from '../../bank-stats.ts';
import type { Entries } from '../../entry.ts';
import type { Finding, Rule } from '../../rule.ts';
import { listSingleChoices, percent } from './single-choices.ts';

/** What an option may have that has nothing to do with being right. */
const features: Record<string, RegExp> = {
  'an absolute word': /\b(always|never|impossible|guaranteed|completely|entirely|under all circumstances)\b/i,
  'a hedging word': /\b(usually|often|frequently|rarely|sometimes|generally|typically|may)\b/i,
  // Not those of a link's address.
  'a bracket': /(?<!\])\(|\[(?![^\]]*\]\()/,
  'a digit': /\d/,
  'a semicolon': /;/,
  'code font': /`/,
  'a link': /\]\(/,
  'an acronym': /\b[A-Z]{2,}\b/,
  '“because”': /\bbecause\b/i,
};

/** ITEM-RULES B3: any shallow mark that keys bear more or less often than distractors is a cue once it is noticed. */
export const anyFeature: Rule = {
  id: 'B3',
  sentence: 'No shallow feature is more or less frequent in keys than in distractors.',
  severity: 'warning',
  advice: 'Give it to distractors as often as to keys, or take it away from both.',
  find: findFeatures,
};

function findFeatures(entries: Entries): Finding[] {
  const choices = listSingleChoices(entries);
  const keys = choices.map(({ key }) => key);
  const others = choices.flatMap(({ distractors }) => distractors);
  return Object.entries(features).flatMap(([name, pattern]) => {
    const count = (texts: readonly string[]) => texts.filter((text) => pattern.test(text)).length;
    const [right, wrong] = [count(keys), count(others)];
    const z = twoProportionZ(right, keys.length, wrong, others.length);
    const ratio = right / keys.length / (wrong / others.length);
    if (Math.abs(z) <= 3 || (ratio >= 0.67 && ratio <= 1.5)) return [];
    return [
      {
        file: 'content/items',
        wrong: `${percent(right / keys.length)} of ${keys.length} keys and ${percent(wrong / others.length)} of ${others.length} distractors have ${name} (z ${z.toFixed(1)}).`,
      },
    ];
  });
}
