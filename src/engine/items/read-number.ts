/** A number as read, or in a sentence why it cannot be. */
export type ReadNumber = { value: number } | { problem: string };

const grouped = /^\d{1,3}(?:([ ',.])\d{3})(?:\1\d{3})*$/;

/**
 * Reads a number as people type it. The last of comma and point is the decimal mark where both stand. A comma before
 * exactly three digits groups thousands, as this site writes them (`1,024`); any other lone comma, and every
 * lone point, is a decimal mark (`0,125`, `1,5`, `1.024`). Spaces and apostrophes group thousands.
 */
export function readNumber(text: string): ReadNumber {
  const typed = text.normalize('NFKC').trim().replace(/[’`]/g, "'").replace(/^[−–]/, '-').replace(/\s/g, ' ');
  if (typed === '') return { problem: 'Write a number.' };
  const [, sign, body = '', exponent = ''] = /^([-+]?) ?([\d ',.]*?)(e[-+]?\d+)?$/i.exec(typed) ?? [];
  if (sign === undefined || !/\d/.test(body)) return { problem: describeStranger(text.trim()) };
  const [whole, fraction = ''] = splitDecimals(body);
  const digits = readWhole(whole);
  if (digits === undefined || !/^\d*$/.test(fraction)) {
    return { problem: `“${text.trim()}” can be read in more than one way: write it without separators, as 1234.5.` };
  }
  const value = Number(`${sign}${digits}.${fraction || 0}${exponent}`);
  return Number.isFinite(value) ? { value } : { problem: `“${text.trim()}” is too large.` };
}

function describeStranger(text: string): string {
  return /^[-+−–]?[\d., ]*\d/.test(text)
    ? `“${text}” is more than a number: write the number alone, without its unit.`
    : `“${text}” is not a number: write it in digits, as 1234.5.`;
}

/** What stands before and after the decimal mark. */
function splitDecimals(body: string): [whole: string, fraction?: string] {
  const marks = [...body].filter((character) => character === ',' || character === '.');
  const last = marks.at(-1);
  if (last === undefined) return [body];
  const isOnlyKind = marks.every((mark) => mark === last);
  const isGrouping = isOnlyKind && (marks.length > 1 || (last === ',' && /^[1-9]\d{0,2},\d{3}$/.test(body)));
  const at = body.lastIndexOf(last);
  return isGrouping ? [body] : [body.slice(0, at), body.slice(at + 1)];
}

/** The digits of a whole number, if its separators are of one kind and stand every three digits. */
function readWhole(whole: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole || '0';
  return grouped.test(whole) ? whole.replace(/\D/g, '') : undefined;
}
