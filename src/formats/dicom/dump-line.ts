import type { LineContent } from './dump-element.ts';
import { readValue } from './dump-value.ts';
import { readPydicomLine } from './pydicom-line.ts';
import { readDcdumpLine } from './dcdump-line.ts';

const logPrefix = /^[DEFITW]: /;
// oxlint-disable-next-line no-control-regex
const colours = /\u001B\[[\d;]*m/g;
const dcmdump =
  /^(\s*)\(([\da-f]{4}), ?([\da-f]{4})\)(?:\s+([A-Z]{2}|na|pi|up|xs|ox|px|lt|\?\?)(?=\s|$)|(?=\s+[[(=]))\s*(.*)$/isu;

/** The line without the marks of film, the colours of `+C` and the prefix of a log. */
export function bare(line: string): string {
  return line.replace(colours, '').replace(/[⟦⟧]/g, '').replace(logPrefix, '');
}

/** The element on a line of dcmdump (or findscu, wlmscpfs), pydicom or dcdump; undefined where there is none. */
export function readLine(line: string): LineContent | undefined {
  return readPydicomLine(line) ?? readDcmdumpLine(line) ?? readDcdumpLine(line);
}

function readDcmdumpLine(line: string): LineContent | undefined {
  const [match, indent = '', group = '', element = '', vr, rest = ''] = dcmdump.exec(line) ?? [];
  if (match === undefined || (vr && !/^(?:[A-Z]{2}|[a-z]{2}|\?\?)$/.test(vr))) return undefined;
  const depth = Math.floor(indent.length / 2);
  return { tag: `(${group},${element})`.toLowerCase(), ...(vr && { vr }), ...readValue(rest), depth };
}
