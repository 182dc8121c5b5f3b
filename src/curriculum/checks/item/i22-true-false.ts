import type { Entries } from '../../entry.ts';
import { listOffers } from '../../item-texts.ts';
import { itemRule, type Fault } from '../../rule.ts';
import { norm, plainText } from '../../wording/words.ts';

const verdict = /^(true|false|yes|no)[.!]?$/;
const opinion = /\b(what|which\b.*) (do|would) you (think|prefer|recommend)\b|\bin your (opinion|view)\b/i;
const practice = /\bbest practices?\b/i;

/** ITEM-RULES I22 (Haladyna 8; NBME): a guess at true or false wins half the time, and an opinion has no key. */
export const trueFalse = itemRule({
  id: 'I22',
  sentence: 'An item asks neither for true or false nor for an opinion.',
  severity: 'warning',
  advice: 'Ask what follows, which value results or what to do first.',
  find: ({ item }, entries) => {
    const faults: Fault[] = [];
    const { stem: text } = item;
    const offers = listOffers(item).map((offer) => offer.text);
    if (offers.length > 0 && offers.every((offer) => verdict.test(norm(offer))))
      faults.push({ text, wrong: `The options only judge: ${offers.join(', ')}.` });
    if (opinion.test(text)) faults.push({ text, wrong: `The stem asks for an opinion: “${text}”.` });
    if (practice.test(text) && !namesAuthority(plainText(text), entries))
      faults.push({
        text,
        wrong: `The stem asks for best practice and does not say whose: “${text}”.`,
        advice: 'Name the standard, law or guide that says so.',
      });
    return faults;
  },
});

function namesAuthority(stem: string, { sources }: Entries): boolean {
  return sources.some(({ data }) => [data.short, data.publisher, data.title].some((name) => stem.includes(name)));
}
