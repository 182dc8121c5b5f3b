import { isHeader, usualDelimiters } from './message.ts';
import type { Delimiters, Piece, Warning } from './message.ts';

/** The delimiters that the first header among these lines declares (HL7 v2 §2.5.4), with what is odd about them. */
export function readDelimiters(lines: readonly Piece[]): { delimiters: Delimiters; warnings: Warning[] } {
  const header = lines.find(({ text }) => isHeader(text.slice(0, 3)));
  if (!header) return { delimiters: usualDelimiters, warnings: [] };
  const field = header.text.charAt(3);
  if (field === '')
    return { delimiters: usualDelimiters, warnings: [warn(header, 'MSH-1 and MSH-2 are missing: |^~\\& is assumed.')] };

  const encoding = header.text.slice(4).split(field, 1)[0] ?? '';
  const start = header.start + 3;
  const span = { start, end: start + 1 + encoding.length };
  if (encoding === '')
    return { delimiters: { ...usualDelimiters, field }, warnings: [warn(span, 'MSH-2 is empty: ^~\\& is assumed.')] };

  const [component = '', repetition = '', escape = '', subcomponent = '', truncation = ''] = encoding.split('');
  return {
    delimiters: { field, component, repetition, escape, subcomponent, truncation },
    warnings: judge(field, encoding).map((wrong) => warn(span, wrong)),
  };
}

function judge(field: string, encoding: string): string[] {
  const all = field + encoding;
  return [
    ...(encoding.length === 4 || encoding.length === 5
      ? []
      : [`MSH-2 “${encoding}” has ${encoding.length} characters; four are expected, and five since version 2.7.`]),
    ...(new Set(all).size === all.length ? [] : [`The delimiters “${all}” are not all different.`]),
    ...(/[\p{L}\p{N}\s]/u.test(all) ? [`Among the delimiters “${all}” is a letter, a digit or a space.`] : []),
  ];
}

function warn({ start, end }: { start: number; end: number }, wrong: string): Warning {
  return { start, end, wrong };
}
