import { readRunningText } from '../running-text.ts';
import { countSyllables } from './syllables.ts';

/** The Flesch–Kincaid grade of a text, in years of school, once the terms `without` are taken out; 0 where no word is left (Kincaid et al. 1975). */
export function readingGrade(text: string, { without = new Set() }: { without?: ReadonlySet<string> } = {}): number {
  const plain = removeTerms(readRunningText(text), without);
  const sentences = splitSentences(plain)
    .map(listWords)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Longer terms go first, so that “transfer syntax” is not left as “transfer”; plurals and possessives go with them. */
function removeTerms(text: string, terms: ReadonlySet<string>): string {
  if (terms.size === 0) return text;
  const longestFirst = [...terms].toSorted((a, b) => b.length - a.length).map((term) => escape(term));
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?:s|['’]s)?(?![\\p{L}\\p{N}])`, 'giu'),
    ' ',
  );
}

function escape(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** Paragraphs and colons end a sentence too; an abbreviation does not. */
function splitSentences(text: string): string[] {
  return text
    .replace(/\b(e\.g|i\.e|cf|vs|Dr|Mr|Mrs|Ms|No|Fig)\./g, '$1')
    .split(/[.!?:;…]+(?=["”’)]*(?:\s|$))|\n\s*\n|^\s*[-+*|]|\|/m);
}

/** Words have a vowel at least: numbers, codes and acronyms without one cannot be read as words. */
function listWords(sentence: string): string[] {
  return (sentence.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).filter((word) => /^\D*[aeiouy]\D*$/i.test(word));
}
