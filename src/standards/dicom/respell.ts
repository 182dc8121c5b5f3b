import { editDistance } from './edit-distance.ts';
import { dropPlural, splitName } from './fold-name.ts';

/** All words of these names, as `respell` asks for them. */
export function collectWords(names: string[]): Set<string> {
  return new Set(names.flatMap((name) => splitName(name).map(dropPlural)));
}

/**
 * What `text` may have been meant to be: its one word that no name has, changed by a letter (two, in a long word) into
 * words that names have. Nothing for text that is not capitalised as names are, or is a single word.
 */
export function respell(text: string, known: ReadonlySet<string>): string[] {
  const parts = text.trim().includes(' ') ? text.trim().split(/\s+/) : splitKeyword(text.trim());
  if (parts.length < 2 || !parts.every((part) => part.length < 4 || /^[A-Z\d]/.test(part))) return [];
  const words = parts.map((part) => dropPlural(splitName(part).join('')));
  const strange = words.filter((word) => !known.has(word));
  const [word = ''] = strange;
  if (strange.length !== 1 || word.length < 3) return [];
  return findNear(word, known).map((near) => words.map((other) => (other === word ? near : other)).join(' '));
}

/** The nearest known words, nearest first. */
function findNear(word: string, known: ReadonlySet<string>): string[] {
  const limit = word.length < 8 ? 1 : 2;
  return [...known]
    .filter((other) => other.length > 2 && Math.abs(other.length - word.length) <= limit)
    .map((other) => ({ other, distance: editDistance(word, other, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
}

/** `SOPInstanceUID` → `SOP`, `Instance`, `UID`. */
function splitKeyword(text: string): string[] {
  return text.match(/[A-Z]+(?![a-z])|[A-Z][a-z]+|\d+|[^A-Z\d]+/g) ?? [];
}
