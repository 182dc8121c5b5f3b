import type { Entries } from '../../entry.ts';
import { keysOf, type Choice } from '../../item-entry.ts';
import { choiceRule, type Fault } from '../../rule.ts';
import { contentWords, norm, trigramJaccard } from '../../wording/words.ts';

const least = 40;
const alike = 0.8;
const deniesKey = /^(no|wrong|incorrect|false|not (correct|right|true))[.,:;!–—]/i;
const grantsDistractor = /^(yes|right|correct|true)[.,:;!–—]/i;

/** ITEM-RULES I24 (Butler & Roediger 2008): a lure that was chosen is unlearned by the reason why it is wrong. */
export const rationales = choiceRule({
  id: 'I24',
  sentence: 'Every option has a rationale of its own that teaches and does not contradict the answer.',
  severity: 'error',
  advice: 'Say of each option why it is right or which misunderstanding leads there.',
  find: ({ item }, entries) =>
    item.options.flatMap((option, i): Fault[] => {
      const { text: said, rationale: text } = option;
      const isKey = keysOf(item).includes(option.id);
      const faults: Fault[] = [];
      if (text.length < least)
        faults.push({ text, wrong: `A rationale has ${text.length} characters, fewer than ${least}: “${text}”.` });
      if (norm(text) === norm(said)) faults.push({ text, wrong: `A rationale only repeats its option: “${text}”.` });
      for (const { rationale: other } of item.options.slice(0, i)) {
        const likeness = trigramJaccard(other, text);
        if (likeness === 1) faults.push({ text, wrong: `Two rationales are the same: “${text}”.` });
        else if (likeness >= alike)
          faults.push({ text, wrong: `Two rationales are alike (${likeness.toFixed(2)}): “${other}” and “${text}”.` });
      }
      if ((isKey ? deniesKey : grantsDistractor).test(text))
        faults.push({
          text,
          wrong: `The rationale of a ${isKey ? 'key' : 'distractor'} says the contrary: “${text}”.`,
          advice: 'Mend the answer, or the rationale.',
        });
      if (isKey && speaksOfAnother(item, text, entries))
        faults.push({
          text,
          severity: 'warning',
          wrong: `The rationale of the key “${said}” has no word of it or of the question, but two of a distractor: “${text}”.`,
          advice: 'See that the rationales stand with their options.',
        });
      return faults;
    }),
});

/**
 * Whether a key's rationale seems to be a distractor's. That it should repeat a word of the key would be too much:
 * close to half of all good ones go on from the key without naming it again.
 */
function speaksOfAnother(item: Choice, rationale: string, { cases }: Entries): boolean {
  const keys = keysOf(item);
  const about = cases.find(({ id }) => id === item.case)?.data;
  const right = item.options.filter(({ id }) => keys.includes(id)).map(({ text }) => text);
  const wrong = item.options.filter(({ id }) => !keys.includes(id)).map(({ text }) => text);
  const said = contentWords(rationale);
  const shared = (text: string) => [...contentWords(text)].filter((word) => said.has(word)).length;
  const ofQuestion = [item.stem, ...right, ...(about ? [about.situation, about.artefact] : [])];
  // One word may be chance: two of them in one distractor are its subject.
  return ofQuestion.every((text) => shared(text) === 0) && wrong.some((text) => shared(text) >= 2);
}
