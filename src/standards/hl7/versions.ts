import dictionary from 'hl7-dictionary';

/** The versions whose definitions are known, from the oldest: 2.1 to 2.7.1. */
export const versions: readonly string[] = Object.keys(dictionary.definitions);

/** The version that is meant where none is named. */
export const usualVersion = '2.5.1';

/** True where the first version is older than the second, which are both known. */
export function isOlder(version: string, than: string): boolean {
  return versions.indexOf(version) < versions.indexOf(than);
}

/** Versions that follow each other, in words: `2.5 to 2.7.1`. */
export function spanOf(versions: readonly string[]): string {
  return [...new Set([versions[0], versions.at(-1)])].join(' to ');
}

/** Blanks as in a sentence: the dictionary has double ones and some at the ends. */
export function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
