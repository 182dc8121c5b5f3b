import { keysOf } from '../../item-entry.ts';
import { choiceRule, type Fault } from '../../rule.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five'];
const askedFor = /\b(?:choose|select) (one|two|three|four|five|all that apply)\b/i;
const askedForOne = /\b(?:choose|select|pick|which is) the (?:\w+ )?(?:answer|option|choice)\b/i;

/** ITEM-RULES I21: three to five options, and a stem that says truly how many of them are right. */
export const optionCount = choiceRule({
  id: 'I21',
  sentence: 'An item has three to five options, and its stem says how many to choose where it is not one.',
  severity: 'error',
  advice: 'Mend the options, or what the stem says of their number.',
  find: ({ item }) => {
    const faults: Fault[] = [];
    const text = item.stem;
    const options = item.options.length;
    const keys = new Set(keysOf(item)).size;
    const asked = askedFor.exec(text)?.[1]?.toLowerCase();
    if (options < 3 || options > 5)
      faults.push({ wrong: `It has ${options} options.`, advice: 'Write three to five of them.' });
    if (item.type === 'single-choice') {
      if (asked !== undefined && asked !== 'one')
        faults.push({ text, wrong: `The stem asks for ${asked}, and one option is right.`, advice: 'Ask for one.' });
      return faults;
    }
    if (keys < 2)
      faults.push({ wrong: 'One option alone is right.', advice: 'Make it single-choice, or find a second.' });
    if (keys >= options)
      faults.push({ wrong: 'Every option is right.', advice: 'Leave at least one option that is not.' });
    if (asked !== numbers[keys] && asked !== 'all that apply')
      faults.push({
        text,
        wrong: 'The stem does not say how many options to choose.',
        advice: `End it with “Choose ${numbers[keys]}.” or “Select all that apply.”`,
      });
    if (askedForOne.test(text))
      faults.push({ text, wrong: `The stem asks for one answer: “${text}”.`, advice: 'Ask for as many as are right.' });
    return faults;
  },
});
