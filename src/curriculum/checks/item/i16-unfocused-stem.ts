import { withoutFences } from '../../mdx.ts';
import { itemRule, type Fault } from '../../rule.ts';
import { contentWords, norm } from '../../wording/words.ts';

const asksAtItsEnd = /([?:…]|\b(choose|select) [\w ]+\.)[*_)]*$/i;
const asks = /[?…]|_{3,}|\[blank\]|:[*_)]*$/i;
const empty =
  /^which (of (the following|these|them) )?((statements?|options?|answers?) )?(is|are) (true|correct|right|false)\b(?!.*\b(about|regarding|of|for|on)\b)/;
const least = 4;

/** ITEM-RULES I16 (Haladyna 14; NBME's cover test): a stem can be answered with the options covered. */
export const unfocusedStem = itemRule({
  id: 'I16',
  sentence: 'A stem asks one thing, and ends with it.',
  severity: 'error',
  advice: 'End with a question mark, a colon, or “Choose two.”',
  find: ({ item }) => {
    const text = item.stem;
    const prose = withoutFences(text).trim();
    const faults: Fault[] = [];
    if (!asks.test(prose) && !asksAtItsEnd.test(prose))
      faults.push({ text, wrong: `The stem neither asks nor leaves an ending open: “${text}”.` });
    else if (!asksAtItsEnd.test(prose))
      faults.push({ text, severity: 'warning', wrong: `The stem does not end with what it asks: “${text}”.` });
    const count = contentWords(prose).size;
    // With a case or an artefact the stimulus says what it is about, and three words may ask enough.
    if (count < least && !item.case && !text.includes('```'))
      faults.push({
        text,
        severity: 'warning',
        wrong: `The stem has ${count} words that carry meaning, fewer than ${least}: “${text}”.`,
        advice: 'Say in the stem what it is about.',
      });
    if (empty.test(norm(prose)))
      faults.push({
        text,
        severity: 'warning',
        wrong: `The stem asks only what is true: “${text}”.`,
        advice: 'Ask one question that has an answer; as it stands, each option is an item of its own.',
      });
    return faults;
  },
});
