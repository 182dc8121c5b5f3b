import type { LineContent } from './dump-element.ts';

// The name fills 35 characters, or is cut there; an author may have set it closer.
const line =
  /^(\s*)\(([\da-fA-F]{4}), ?([\da-fA-F]{4})\)\s+(?![A-Z]{2}\s+[[(=#\d])(?:(.{35}|\S.*?\s(?=\s))\s*([A-Z]{2}(?: or [A-Z]{2})*): (.*)|(\S.*?)\s+(\d+) item\(s\) -*\s*)$/u;

/** An element as `str(dataset)` of pydicom prints it: name, VR, and the value in Python's writing. */
export function readPydicomLine(text: string): LineContent | undefined {
  const [match, indent = '', group = '', element = '', name, vr = 'SQ', written = '', ofItems = '', items] =
    line.exec(text) ?? [];
  if (match === undefined) return undefined;
  return {
    tag: `(${group},${element})`.toLowerCase(),
    vr,
    name: name === undefined ? ofItems : /^\S.{33}\S$/u.test(name) ? `${name}…` : name.trim(),
    // Three blanks a sequence here, without a level for the item.
    depth: 2 * Math.floor(indent.length / 3),
    ...(items === undefined ? readWritten(vr, written.trim()) : { form: 'note', isCut: false, count: Number(items) }),
  };
}

function readWritten(vr: string, written: string): Pick<LineContent, 'form' | 'isCut' | 'value'> {
  const isCut = /(?:…|\.\.\.)\]?$/.test(written);
  if (/^Array of \d+ (?:elements|bytes)$|^None$/.test(written)) return { form: 'none', isCut };
  if (/^b['"]/.test(written)) return { form: 'note', value: written, isCut };
  const list = /^\[(.*)\]$/.exec(written)?.[1];
  const values = list === undefined ? [written] : list.split(/, (?=['"\d(-])/);
  const isText = values.every((value) => /^(['"]).*\1$/.test(value));
  const value = values.map((one) => (isText ? one.slice(1, -1) : one)).join('\\');
  // A UID without quotes may be its name, with blanks.
  return {
    form: isText || (vr === 'UI' && /^[\d.\\]+$/.test(value)) ? 'text' : vr === 'UI' ? 'name' : 'plain',
    value,
    isCut,
  };
}
