/** A run of text that did or did not fit. */
export interface Run {
  text: string;
  fits: boolean;
}

/** The text cut where the words stand, at the beginnings of words. */
export function highlight(text: string, words: readonly string[]): Run[] {
  if (words.length === 0) return [{ text, fits: false }];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((run, i) => ({ text: run, fits: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
