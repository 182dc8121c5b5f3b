import { findMisspelt, suggestSpelling } from '../../facts/spelling.ts';
import { passageRule } from '../../rule.ts';

/** ITEM-RULES I31, over all of the content; without a dictionary at hand nothing is judged. */
export const spelling = passageRule({
  id: 'I31',
  sentence: 'Words are spelt as in British English, or stand in `content/words.txt`.',
  severity: 'error',
  advice: 'Mend the word; put a word of the field into content/words.txt, and a keyword or command in code font.',
  find: ({ role, text }, _entries, { isWord }) =>
    !isWord || role === 'artefact'
      ? []
      : findMisspelt(text, isWord).map((word) => {
          const [near] = suggestSpelling(word, isWord);
          return { text: word, wrong: `“${word}” is not in the dictionary${near ? `; “${near}” is` : ''}.` };
        }),
});
