import type { ArtefactKind } from '../../schema/words.ts';
import { parseMessage } from '../hl7/parse-message.ts';
import { lay, type Develop, type Span } from './lay.ts';
import { readMarks } from './marks.ts';
import { tokenise, type Role } from './tokens.ts';

/** A run of the text as shown that can be pointed at, and the row of the legend that names it, counted from 0. */
export interface Point extends Span {
  row: number;
}

/** What is longer, in characters, is broken rather than put on a line of its own. */
const longestPart = 24;

/**
 * The artefact as HTML for film: its parts in `<span>`, what stands between ⟦ and ⟧ in `<mark>`; the segments of an HL7 message
 * each in a block; and what can be pointed at, with its row of the legend where its place among the points does not tell it.
 */
export function developFilm(kind: ArtefactKind, written: string, points: readonly Point[] = []): string {
  const { text, marks } = readMarks(written);
  const letters: Develop = (from, to) => {
    const html = escapeHtml(text.slice(from, to));
    // A segment may go on in a new line behind its bars and between repetitions, and nowhere else.
    return kind === 'hl7' ? html.replace(/\|+|~(?!\\)/g, '$&<wbr>') : html;
  };
  const coloured = lay(listParts(kind, text), letters, (from, to, { role }) => span(role, letters(from, to)));
  const marked = lay(marks, coloured, (from, to) => `<mark>${letters(from, to)}</mark>`);
  const pointed = lay(points, marked, (from, to, point) => {
    const name = to - from > longestPart ? 'point long' : 'point';
    // Most stand in the order of the legend's rows, and need not say which is theirs.
    const row = points[point.row] === point ? '' : ` data-row="${point.row}"`;
    return `<span class="${name}"${row}>${marked(from, to)}</span>`;
  });
  const whole = lay(listSegments(kind, text), pointed, (from, to) => span('segment', pointed(from, to)));
  return whole(0, text.length);
}

function listParts(kind: ArtefactKind, text: string): (Span & { role: Role })[] {
  let end = 0;
  return text.split('\n').flatMap((line) => {
    const parts = tokenise(kind, line).flatMap(({ text, role }) => {
      const start = end;
      end += text.length;
      return role ? [{ start, end, role }] : [];
    });
    end += 1;
    return parts;
  });
}

/** The lines of a message with their ends, so that they can be set as blocks. */
function listSegments(kind: ArtefactKind, text: string): Span[] {
  if (kind !== 'hl7') return [];
  return parseMessage(text).segments.map(({ start, end, ending }) => ({ start, end: end + ending.length }));
}

function span(className: string, html: string): string {
  return `<span class="${className}">${html}</span>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
