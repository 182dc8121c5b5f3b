import type { DumpElement } from './dump-element.ts';
import { bare, readLine } from './dump-line.ts';

export interface DumpWarning {
  /** Counted from 0. */
  line: number;
  text: string;
  wrong: string;
}

/** A dump of DICOM as text: its elements in the order of their lines. */
export interface Dump {
  elements: DumpElement[];
  warnings: DumpWarning[];
  /** The line, counted from 0, at which the tool that printed the dump says that it could read no further. */
  stoppedAt?: number;
}

/** Lines that stand between elements without parting them: offsets of a DICOMDIR, item rules of pydicom. */
const within = /^\s*#\s+offset=|^\s*-{4,}\s*$|^\s*----:?\s*$/;
const likeElement = /^\s*(?:\((?:0x)?[\da-f]{2,6}[,;. ]+(?:0x)?[\da-f]{2,6}\b|[\da-f]{4},[\da-f]{4}\b)/i;
const isAside = /\s\s\([\da-f]{4},[\da-f]{4}\) /i;
const asideOf = /^\s*[^\s(>#-].*?\s{2,}(?=\([\da-f]{4},[\da-f]{4}\) )/i;
const givenUp = /^[EF]: (?:dcmdump|Dcm\w+): /;
const openText = /\[(?!.*\])(?!.*(?:\.\.\.|…)\s*(?:#|$))/;
/** A text value of more lines than this is rather a bracket that nobody closed. */
const longestText = 400;

/** Reads what dcmdump, findscu, pydicom, dcdump or dciodvfy print, whole or in excerpts; what it cannot read it reports. */
export function readDump(text: string): Dump {
  const lines = text.split(/\r?\n/);
  const elements: DumpElement[] = [];
  const warnings: DumpWarning[] = [];
  let stoppedAt: number | undefined;
  let part = 0;
  for (let line = 0; line < lines.length; line += 1) {
    const last = findEndOfText(lines, line);
    const raw = lines.slice(line, last + 1).join('\n');
    const clean = bare(raw);
    // Some artefacts put the element beside words: those lines stand alone.
    const aside = isAside.test(clean) ? asideOf.exec(clean)?.[0] : undefined;
    const content = readLine(aside ? clean.slice(aside.length) : clean);
    if (content) {
      if (aside) part += 1;
      elements.push({ ...content, part, line, text: raw });
      if (aside) part += 1;
    } else if (!within.test(clean)) part += 1;
    if (!content && likeElement.test(clean))
      warnings.push({ line, text: raw, wrong: 'It begins like an element, but is none that can be read.' });
    if (givenUp.test(raw)) stoppedAt ??= line;
    line = last;
  }
  return { elements, warnings, ...(stoppedAt !== undefined && { stoppedAt }) };
}

/** The line where the bracket closes that an element opened on this line; this line where none is open. */
function findEndOfText(lines: string[], start: number): number {
  const first = bare(lines[start] ?? '');
  if (!/^\s*\([\da-f]{4},/i.test(first) || !openText.test(first)) return start;
  for (let end = start + 1; end < Math.min(lines.length, start + longestText); end += 1) {
    const line = bare(lines[end] ?? '');
    if (readLine(line)) return start;
    if (/\]\s*(?:#|$)|(?:\.\.\.|…)\s*#/.test(line)) return end;
  }
  return start;
}
