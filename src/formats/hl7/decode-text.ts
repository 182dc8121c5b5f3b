import type { Delimiters } from './message.ts';

/** A value as meant, and the escape sequences that were left as they stand. */
export interface DecodedText {
  text: string;
  warnings: string[];
}

/** The value with its escape sequences replaced (HL7 v2 §2.7); one that is unknown or not closed stays and is warned of. */
export function decodeText(text: string, delimiters: Delimiters): DecodedText {
  const { escape } = delimiters;
  if (escape === '') return { text, warnings: [] };
  const warnings: string[] = [];
  const parts = text.split(escape);
  // Between escape characters, plain text and sequences take turns; the last piece of an even number was never closed.
  const closed = parts.length % 2 === 1 ? parts : parts.slice(0, -1);
  const decoded = closed.map((part, i) => {
    if (i % 2 === 0) return part;
    const meant = decodeSequence(part, delimiters);
    if (meant === undefined)
      warnings.push(`The escape sequence ${escape}${part}${escape} is not one that is decoded here.`);
    return meant ?? escape + part + escape;
  });
  const open = parts.length % 2 === 0 ? escape + (parts.at(-1) ?? '') : '';
  if (open !== '') warnings.push(`The escape sequence ${open} is not closed.`);
  return { text: decoded.join('') + open, warnings };
}

function decodeSequence(sequence: string, delimiters: Delimiters): string | undefined {
  const { field, component, subcomponent, repetition, escape, truncation } = delimiters;
  const named: Record<string, string> = {
    F: field,
    S: component,
    T: subcomponent,
    R: repetition,
    E: escape,
    P: truncation,
    '.br': '\n',
  };
  if (Object.hasOwn(named, sequence)) return named[sequence] || undefined;
  // Bytes from 0x80 mean what MSH-18 says; only ASCII is the same in all of its character sets.
  if (!/^X(?:[0-7][0-9A-Fa-f])+$/.test(sequence)) return undefined;
  const bytes = sequence.slice(1).match(/../g) ?? [];
  return bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');
}
