/** What a line is about: what matters, or what is right, wrong or unsure. */
export type Mark = 'key' | 'right' | 'wrong' | 'unsure';

/** A line of an author's text, without its comment and mark. */
export interface Line {
  /** As an editor counts, from the first line of the text. */
  number: number;
  indent: number;
  text: string;
  mark?: Mark;
}

/** The lines that say something, least indented at 0; `//` begins a comment, `[key]` and its like end a line. */
export function readLines(source: string): Line[] {
  const lines = source.split(/\r\n?|\n/).flatMap((raw, i) => {
    const text = raw
      .replaceAll('\t', '  ')
      .replace(/(^|\s)\/\/.*$/, '')
      .trimEnd();
    const [, said = text, mark] = /^(.*?)\s*\[(key|right|wrong|unsure)\]$/.exec(text) ?? [];
    const line = { number: i + 1, indent: said.length - said.trimStart().length, text: said.trim() };
    return line.text ? [mark ? { ...line, mark: mark as Mark } : line] : [];
  });
  const least = Math.min(...lines.map(({ indent }) => indent));
  return lines.map((line) => ({ ...line, indent: line.indent - least }));
}

/** What is said to an author whose text is no diagram. */
export function diagramProblem(
  line: Pick<Line, 'number' | 'text'> | undefined,
  expected: string,
  example: string,
): Error {
  const where = line ? `Line ${line.number}, “${line.text}”` : 'Line 1';
  return new Error(`${where}: expected ${expected}, for example “${example}”.`);
}

/** Two parts of a text at the first place of a separator; the second is empty where there is none. */
export function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
}
