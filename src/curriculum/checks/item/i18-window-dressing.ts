import type { Entries } from '../../entry.ts';
import { listOffers } from '../../item-texts.ts';
import { withoutFences } from '../../mdx.ts';
import { itemRule, type Fault } from '../../rule.ts';
import { readingGrade } from '../../wording/reading-grade.ts';
import { sentencesOf, wordsOf } from '../../wording/words.ts';

const most = { stemWords: 90, stemSentences: 5, optionWords: 25, grade: 14 };

/** ITEM-RULES I18 (Haladyna 15, 17; NBME): what need not be read only measures who reads fast. */
export const windowDressing = itemRule({
  id: 'I18',
  sentence: 'Stem and options are short and easy to read.',
  severity: 'warning',
  advice: 'Cut what the answer does not need; what several items need is a case.',
  find: ({ item }, entries) => {
    const faults: Fault[] = [];
    const { stem: text } = item;
    const prose = withoutFences(text);
    const words = wordsOf(prose).length;
    const sentences = sentencesOf(prose).length;
    if (!item.case && words > most.stemWords)
      faults.push({ text, wrong: `The stem has ${words} words, more than ${most.stemWords}.` });
    if (!item.case && sentences > most.stemSentences)
      faults.push({ text, wrong: `The stem has ${sentences} sentences, more than ${most.stemSentences}.` });
    for (const { text } of listOffers(item)) {
      const length = wordsOf(text).length;
      if (length > most.optionWords)
        faults.push({ text, wrong: `An option has ${length} words, more than ${most.optionWords}: “${text}”.` });
    }
    // Terms are left out as a leniency, so a text that is easy with them needs no second look.
    const grade = readingGrade(prose) > most.grade ? readingGrade(prose, { without: termsOf(entries) }) : 0;
    if (grade > most.grade)
      faults.push({
        text,
        // On a few sentences the figure leaps with one long word.
        severity: 'note',
        wrong: `The stem reads at grade ${grade.toFixed(1)} (Flesch–Kincaid), above ${most.grade}.`,
        advice: 'Shorter sentences and shorter words help those who read English as a second language.',
      });
    return faults;
  },
});

const listed = new WeakMap<Entries, ReadonlySet<string>>();

function termsOf(entries: Entries): ReadonlySet<string> {
  const known = listed.get(entries);
  if (known) return known;
  const terms = new Set(
    entries.glossary.flatMap(({ data }) =>
      data.terms.flatMap(({ term, expansion, also }) => [term, ...(expansion ? [expansion] : []), ...also]),
    ),
  );
  listed.set(entries, terms);
  return terms;
}
