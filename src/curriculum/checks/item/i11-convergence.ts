import { contentWords, norm } from '../../wording/words.ts';
import { oneKeyRule, type OneKey } from './one-key-rule.ts';

/** ITEM-RULES I11 (NBME): distractors are made from the key, so what has most in common with the rest is the key. */
export const convergence = oneKeyRule({
  id: 'I11',
  sentence: 'The key is not the option that has most in common with the others.',
  severity: 'warning',
  advice: 'Let distractors share with one another what they share with the key.',
  find: (texts) => {
    const reason = findModalKey(texts) ?? findSharedKey(texts);
    return reason === undefined ? [] : [{ text: texts.key, wrong: reason }];
  },
});

/** Of coded options (“CT, 512, 12-bit”) the key has the commonest entry in each column. */
function findModalKey({ key, options }: OneKey): string | undefined {
  const rows = options.map((text) => norm(text).split(/, ?/));
  const own = norm(key).split(/, ?/);
  if (own.length < 2 || rows.some((row) => row.length !== own.length)) return undefined;
  const isModal = own.every((entry, column) => {
    const count = (one: string) => rows.filter((row) => row[column] === one).length;
    return count(entry) >= 2 && rows.every((row) => row[column] === entry || count(row[column] ?? '') < count(entry));
  });
  return isModal ? `In each part the key has the commonest of what the options say: “${key}”.` : undefined;
}

/** The key shares more words than any other option, and at least two with each of two distractors. */
function findSharedKey({ key, distractors }: OneKey): string | undefined {
  const [own, ...others] = [key, ...distractors].map((text) => contentWords(text));
  if (!own || others.filter((words) => own.intersection(words).size >= 2).length < 2) return undefined;
  const all = [own, ...others];
  const [score = 0, ...scores] = all.map((words, i) =>
    all.reduce((sum, other, j) => sum + (i === j ? 0 : words.intersection(other).size), 0),
  );
  if (score <= Math.max(...scores)) return undefined;
  return `The key has ${score} words in common with the other options, these have ${scores.join(', ')}: “${key}”.`;
}
