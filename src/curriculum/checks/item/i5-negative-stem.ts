import { listOffers } from '../../item-texts.ts';
import { itemRule } from '../../rule.ts';
import { plainText } from '../../wording/words.ts';
import { isNegative } from './negation.ts';

const negative = [
  String.raw`\bnot\b|\bcannot\b|n['’]t\b|\bexcept\b`,
  // What is least is an exception; “at least” and the least significant bit are none.
  String.raw`(?<!\bat )\bleast\b(?! (?:privileged?|significant)\b)`,
  // “Which statement is false” asks for it, and “what corrects the false name” does not.
  String.raw`(?<!\b(?:an?|the|this|that|its|their) )\b(?:false|incorrect)\b(?! (?:positive|negative|alarm)s?\b)`,
  String.raw`(?<=\b(?:which|what)\b.{0,20}\b(?:is|are) (?:an?|the) )(?:false|incorrect)\b`,
].join('|');
// A negative situation is not meant: “What does it answer when it does not know the class?”
const clause = String.raw`\b(?:if|when|where|because|since|although|while|whose|who|unless|until|after|before|whether|why)\b`;
const asksForException = new RegExp(
  String.raw`\b(?:which|what)\b(?:(?!${clause}).)*?(?<word>${negative})|\ball\b.*(?<word>\bexcept\b)`,
  'is',
);
const instruction = /^\W*(?:choose|select|pick)\b/i;

/** ITEM-RULES I5 (Haladyna 16; NBME): a reader who misses the one negative word answers another question. */
export const negativeStem = itemRule({
  id: 'I5',
  sentence: 'The question asks for what is so, not for the exception.',
  severity: 'error',
  advice: 'Ask for what is so; or print the negative word in **bold**, and say in `silence` why.',
  find: ({ item }) => {
    const leadIn = leadInOf(item.stem);
    const word = asksForException.exec(plainText(shoutBold(leadIn)))?.groups?.['word'];
    if (word === undefined) return [];
    const isEmphasised = word === word.toUpperCase();
    return [
      isEmphasised
        ? {
            text: leadIn,
            severity: 'warning' as const,
            wrong: `The stem asks for the exception: “${leadIn}”.`,
            advice: 'Ask for what is so, or say in `silence` why this cannot be asked otherwise.',
          }
        : { text: leadIn, wrong: `The stem asks for the exception, and “${word}” is easily missed: “${leadIn}”.` },
      ...listOffers(item)
        .filter(({ text }) => isNegative(text))
        .map(({ text }) => ({
          text,
          wrong: `“${text}” denies what a negative stem asks for: a double negative.`,
          advice: 'Ask for what is so, or word the option without a negative.',
        })),
    ];
  },
});

/** The sentence that asks, as the author wrote it: the last that is no instruction such as “Choose two.” */
function leadInOf(stem: string): string {
  const sentences = stem.trim().split(/(?<=[.!?]["'”’)*_]*)\s+|\n{2,}/);
  return sentences.findLast((sentence) => !instruction.test(sentence)) ?? stem;
}

function shoutBold(text: string): string {
  return text.replace(/\*\*(.+?)\*\*|__(.+?)__/gs, (marked) => marked.toUpperCase());
}
