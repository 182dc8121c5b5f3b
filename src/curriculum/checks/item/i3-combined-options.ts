import { choiceRule } from '../../rule.ts';

const combined =
  /\b(all|none|both|neither|any) (of )?(the |these |those )?(above|below|these|choices|options|answers|listed)\b|\b(both )?[a-e] (and|or|&) [a-e]\b/i;

/** ITEM-RULES I3 (Haladyna 25, 26; NBME): such options are cues, and a shuffle breaks them. */
export const combinedOptions = choiceRule({
  id: 'I3',
  sentence: 'No option combines other options.',
  severity: 'error',
  advice: 'Write a choice of its own, or use multiple-choice.',
  find: ({ item }) =>
    item.options
      .filter(({ text }) => combined.test(text))
      .map(({ text }) => ({ text, wrong: `An option combines others: “${text}”.` })),
});
