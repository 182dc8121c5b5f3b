import { plainText } from '../../wording/words.ts';

const negation = /\b(?:not|no|none|never|cannot|without|neither|nor|except|nothing|nobody|nowhere)\b|n['’]t\b/i;

/** Whether a text denies what the rest of it says. */
export function isNegative(text: string): boolean {
  return negation.test(plainText(text));
}
