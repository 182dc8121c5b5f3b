import { readDelimiters } from './delimiters.ts';
import { isHeader } from './message.ts';
import type { Component, Delimiters, Field, Message, Piece, Repetition, Segment, Warning } from './message.ts';

/** What frames a message on a TCP connection: MLLP’s start block, end block and carriage return. */
const frame = { start: '\u000b', end: '\u001c' };

/** The message cut into its levels, each with its place in the text; whatever is odd is a warning, and nothing throws. */
export function parseMessage(text: string): Message {
  const { body, warnings: framing } = unframe(text);
  const lines = cutLines(body);
  const full = lines.filter((line) => line.text.trim() !== '');
  const { delimiters, warnings } = readDelimiters(full);
  return {
    text,
    delimiters,
    before: text.slice(0, full[0]?.start ?? text.length),
    segments: full.map((line, i) => {
      const ending = text.slice(line.end, full[i + 1]?.start ?? text.length);
      return parseSegment(line, ending, delimiters);
    }),
    warnings: [...framing, ...warnings, ...judgeLines(lines, delimiters)].toSorted((a, b) => a.start - b.start),
  };
}

function unframe(text: string): { body: Piece; warnings: Warning[] } {
  const start = text.startsWith(frame.start) ? 1 : 0;
  const tail = text.trimEnd();
  const end = tail.endsWith(frame.end) ? tail.length - 1 : text.length;
  const warnings: Warning[] = [];
  if (start > 0) warnings.push({ start: 0, end: 1, wrong: 'It begins with the start block of MLLP (0x0B).' });
  if (end < text.length)
    warnings.push({ start: end, end: text.length, wrong: 'It ends with the end block of MLLP (0x1C).' });
  return { body: { text: text.slice(start, end), start, end: Math.max(start, end) }, warnings };
}

/** The lines without their ends: a carriage return, as the standard has it, a line feed, or both. */
function cutLines({ text, start: offset }: Piece): Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\r|\n|$/g)) {
    lines.push({ text: text.slice(start, index), start: offset + start, end: offset + index });
    start = index + ending.length;
  }
  return lines;
}

function judgeLines(lines: readonly Piece[], { field }: Delimiters): Warning[] {
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const first = lines.find(({ text }) => text.trim() !== '');
  const warnings: Warning[] = [];
  if (!first) warnings.push({ start: 0, end: 0, wrong: 'There is no segment.' });
  else if (!first.text.startsWith('MSH'))
    warnings.push({ start: first.start, end: first.end, wrong: 'It does not begin with MSH.' });
  lines.slice(0, last).forEach(({ text, start, end }) => {
    if (text.trim() === '') warnings.push({ start, end, wrong: 'An empty line stands between segments.' });
  });
  for (const { text, start } of lines) {
    const name = nameOf(text, field);
    if (text.trim() !== '' && !/^[A-Z][A-Z0-9]{2}$/.test(name))
      warnings.push({ start, end: start + name.length, wrong: `“${name}” is not the name of a segment.` });
  }
  return warnings;
}

function nameOf(line: string, field: string): string {
  return isHeader(line.slice(0, 3)) ? line.slice(0, 3) : (line.split(field, 1)[0] ?? '');
}

function parseSegment(line: Piece, ending: string, delimiters: Delimiters): Segment {
  const name = nameOf(line.text, delimiters.field);
  const after = name.length + 1;
  const rest = line.text.slice(after);
  const pieces =
    line.text.length < after ? [] : split({ text: rest, start: line.start + after, end: line.end }, delimiters.field);
  if (!isHeader(name)) return { ...line, name, ending, fields: pieces.map((piece) => parseField(piece, delimiters)) };

  const separator = { text: line.text.charAt(3), start: line.start + 3, end: line.start + 4 };
  const [encoding, ...others] = pieces;
  const fields = [
    ...(separator.text === '' ? [] : [wholeField(separator)]),
    ...(encoding ? [wholeField(encoding)] : []),
    ...others.map((piece) => parseField(piece, delimiters)),
  ];
  return { ...line, name, ending, fields };
}

/** A field that declares delimiters is not cut by them. */
function wholeField(piece: Piece): Field {
  return { ...piece, repetitions: [{ ...piece, components: [{ ...piece, subcomponents: [piece] }] }] };
}

function parseField(field: Piece, delimiters: Delimiters): Field {
  const repetitions = split(field, delimiters.repetition).map((repetition): Repetition => {
    const components = split(repetition, delimiters.component).map((component): Component => ({
      ...component,
      subcomponents: split(component, delimiters.subcomponent),
    }));
    return { ...repetition, components };
  });
  return { ...field, repetitions };
}

function split({ text, start, end }: Piece, delimiter: string): Piece[] {
  if (delimiter === '') return [{ text, start, end }];
  let at = start;
  return text.split(delimiter).map((part) => {
    const piece = { text: part, start: at, end: at + part.length };
    at = piece.end + delimiter.length;
    return piece;
  });
}
