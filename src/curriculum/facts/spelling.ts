import { readRunningText } from '../running-text.ts';
import allowedPhrases from './allowed-phrases.json' with { type: 'json' };
import american from './american.json' with { type: 'json' };

/** Whether a word stands in the dictionary, in this case of its letters. */
export type IsWord = (word: string) => boolean;

const britishOf: ReadonlyMap<string, string> = new Map(Object.entries(american));

/** Words that have their z in British English too. */
const keptZ = /^(over|under|down|up)?(prize|seize|size|capsize|assize|maize|baize|resize)(s|d|r)?$/;

/** Prefixes that stand before a hyphen and are no words themselves. */
const prefixes = new Set(
  'anti bi bio cross de extra inter intra micro mid mini mis multi non off over peri post pre pro re semi sub super tele trans tri ultra un under uni'.split(
    ' ',
  ),
);

/** The words of running text, each once, that are misspelt or spelt as in America; names, codes and all in code font are not judged. */
export function findMisspelt(text: string, isWord: IsWord): string[] {
  return [...new Set(listWords(text).filter((word) => !isSpeltRight(word, isWord)))];
}

/** Words of the dictionary that may have been meant, the British form of an American word first. */
export function suggestSpelling(word: string, isWord: IsWord): string[] {
  const lower = word.toLowerCase();
  const british = findBritish(lower, isWord);
  if (british) return [british];
  return [...new Set(listNeighbours(lower))].filter((near) => isWord(near) && !findBritish(near, isWord)).slice(0, 5);
}

function listWords(text: string): string[] {
  const allowed = Object.keys(allowedPhrases).reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text);
  return [...readRunningText(allowed).matchAll(/[\p{L}\p{M}\p{N}_^|\\@&=+~$%.'’-]+/gu)]
    .map(([token]) => token.replace(/^[^\p{L}\p{N}]+|[.\-~%&=+$|\\]+$/gu, ''))
    .filter((token) => !/[_^|\\@&=+~$]|[^-]\.[^-]/.test(token))
    .map((token) => token.replaceAll('’', "'"));
}

function isSpeltRight(word: string, isWord: IsWord): boolean {
  if (isPlainWord(word, isWord)) return true;
  const parts = word.split(/-+/);
  return parts.length > 1 && parts.every((part) => prefixes.has(part.toLowerCase()) || isPlainWord(part, isWord));
}

function isPlainWord(word: string, isWord: IsWord): boolean {
  const bare = word.replace(/'s$|'+$/, '');
  if (isName(bare)) return true;
  return [bare, word, bare.toLowerCase(), word.toLowerCase()].some(
    (form) => isWord(form) && !findBritish(form, isWord),
  );
}

/** Acronyms and their plurals, keywords, numbers, single letters: a dictionary cannot judge them. */
function isName(word: string): boolean {
  return word.length < 2 || /\p{N}|\p{L}\p{Lu}/u.test(word) || /^\p{Lu}{2,}s?$/u.test(word);
}

function findBritish(word: string, isWord: IsWord): string | undefined {
  const listed = britishOf.get(word);
  if (listed) return listed;
  const withS = word.replace(/(?<=\p{L}{2}[iy])z(?=e|ing|ation|able)/u, 's');
  return withS !== word && !keptZ.test(word) && isWord(withS) ? withS : undefined;
}

/** All that one change of a letter makes of a word: swapped with the next, put in, left out, replaced. */
function listNeighbours(word: string): string[] {
  const letters = [...'aeioustnrlcdmphgbfywkvxzjq'];
  const cuts = Array.from({ length: word.length + 1 }, (_, i) => [word.slice(0, i), word.slice(i)] as const);
  return [
    ...cuts.slice(0, -2).map(([left, right]) => left + right.charAt(1) + right.charAt(0) + right.slice(2)),
    ...cuts.flatMap(([left, right]) => letters.map((letter) => left + letter + right)),
    ...cuts.slice(0, -1).map(([left, right]) => left + right.slice(1)),
    ...cuts.slice(0, -1).flatMap(([left, right]) => letters.map((letter) => left + letter + right.slice(1))),
  ];
}
