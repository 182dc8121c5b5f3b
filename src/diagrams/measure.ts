import advances from './advances.json' with { type: 'json' };

/** How text of a drawing is set; sizes and leading in CSS pixels at the site's usual text size. */
export const textStyles = {
  name: { face: 'strong', size: 14.5, leading: 18 },
  label: { face: 'text', size: 14.5, leading: 18 },
  small: { face: 'text', size: 13, leading: 16.5 },
  mono: { face: 'mono', size: 13, leading: 17 },
} as const;
export type TextStyle = keyof typeof textStyles;

const places = new Map([...advances.characters].map((character, i) => [character, i]));

// Where the site's own face comes too late, another that is fitted to it stands in.
const slack = 1.03;

/** How wide a line of text is, in pixels. */
export function widthOf(text: string, style: TextStyle): number {
  const { face, size } = textStyles[style];
  let thousandths = 0;
  for (const character of text) thousandths += advances[face][places.get(character) ?? -1] ?? 1000;
  return (thousandths / 1000) * size * slack;
}

/** The lines of a text that are no wider than this, of about equal length; a word is broken only where it must be. */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  const lines = fill(text, width, style);
  if (lines.length < 2) return lines;
  const widest = widestWord(text, style);
  if (widest > width) return lines;
  let [low, high] = [Math.max(width / 2, widest), width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (fill(text, middle, style).length > lines.length) low = middle;
    else high = middle;
  }
  return fill(text, high, style);
}

/** How wide the widest piece is that should not be broken. */
export function widestWord(text: string, style: TextStyle): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => widthOf(word, style)));
}

function fill(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, style) <= width) line = longer;
    else {
      if (line) lines.push(line);
      const pieces = widthOf(word, style) <= width ? [word] : cut(word, width, style);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return line ? [...lines, line] : lines;
}

/** A word in pieces: after a hyphen, stroke, stop or underscore if that is enough, else anywhere. */
function cut(word: string, width: number, style: TextStyle): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of word
    .split(/(?<=[-/._,:])/)
    .flatMap((part) => (widthOf(part, style) > width ? [...part] : [part]))) {
    if (piece && widthOf(piece + part, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece];
}
