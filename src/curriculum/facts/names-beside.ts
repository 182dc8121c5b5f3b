/** Where a piece of a text begins and ends. */
export interface Span {
  start: number;
  end: number;
}

/** A code in a text, such as a tag or a UID, in the spelling of its table. */
export interface Code extends Span {
  code: string;
}

/** A registered name next to a code, which so says what the code means. */
export interface NameBeside extends Span {
  name: string;
  /** The codes that the name stands for. */
  codes: string[];
  /** Whether nothing but space and marks lies between, as in `Patient ID (0010,0020)`. */
  isClose: boolean;
}

/** The codes of a name, none where it is no name. */
export type Identify = (name: string) => string[];

const reach = 200;
const space = String.raw`[ \t]+|[ \t]*\n[ \t]*(?![ \t|*-])`;
const comma = String.raw`[ \t]*(?:[,:=|–—]|-(?= ))\s*(?:(?:which|that) is )?(?:the |an? )?`;
const verb = String.raw`\s+(?:is|are|named|called|for)\s+(?:the |named |called )?`;
const open = String.raw`[(\x60*_"“]*`;
const close = String.raw`[)\x60*_"”]*`;
const joint = `${verb}|${comma}|(?<close>${space})`;
const before = new RegExp(`(?:${joint})${open}$`);
const after = new RegExp(`^${close}(?:${joint})${open}`);

/** The longest name that ends before a place, and the longest that begins after it. */
export function listNamesBeside(text: string, { start, end }: Span, identify: Identify): NameBeside[] {
  return [findBefore(text, start, identify), findAfter(text, end, identify)].filter((found) => found !== undefined);
}

/** A code whose neighbour is the name of another: with names close by, only those count. */
export function findMisnomer(text: string, code: Code, all: Code[], identify: Identify): NameBeside | undefined {
  const names = listNamesBeside(text, code, identify);
  const close = names.filter(({ isClose }) => isClose);
  const judged = close.length > 0 ? close : names;
  if (judged.some(({ codes }) => codes.includes(code.code))) return undefined;
  return judged.find((name) => isWrittenAsName(name.name) && !all.some((other) => isNameOf(text, name, other)));
}

/** Whether a name is that of another code: of any in the text, but if it stands close only of its other neighbour. */
function isNameOf(text: string, name: NameBeside, other: Code): boolean {
  if (!name.codes.includes(other.code)) return false;
  const gap = text.slice(Math.min(name.end, other.end), Math.max(name.start, other.start));
  return !name.isClose || (gap.length < 6 && !/\w/.test(gap));
}

function findBefore(text: string, start: number, identify: Identify): NameBeside | undefined {
  const head = text.slice(Math.max(0, start - reach), start);
  const join = before.exec(head);
  if (!join) return undefined;
  const end = start - head.length + join.index;
  const words = listWords(text.slice(Math.max(0, end - reach), end));
  return words
    .slice(words.findLastIndex(endsClause) + 1)
    .map((_, i, run) => run.slice(i).join(''))
    .flatMap((name) => asName(name, end - name.length, join, identify))[0];
}

function findAfter(text: string, end: number, identify: Identify): NameBeside | undefined {
  const tail = text.slice(end, end + reach);
  const join = after.exec(tail);
  if (!join) return undefined;
  const words = listWords(tail.slice(join[0].length));
  const last = words.findIndex(endsClause);
  return words
    .slice(0, last < 0 ? undefined : last + 1)
    .map((_, i, run) => run.slice(0, i + 1).join(''))
    .toReversed()
    .flatMap((name) => asName(name, end + join[0].length, join, identify))[0];
}

function asName(written: string, at: number, join: RegExpExecArray, identify: Identify): NameBeside[] {
  const name = written.replace(/^[\x60*_"“(]+|[^\p{L}\p{N})\]]+$/gu, '');
  const codes = identify(name);
  const start = at + written.indexOf(name);
  const isClose = join.groups?.['close'] !== undefined;
  return codes.length === 0 ? [] : [{ name, codes, isClose, start, end: start + name.length }];
}

/** Words with the space after them; no name is longer than a dozen. */
function listWords(text: string): string[] {
  return (text.match(/[^\s|]+[ \t]*\n?[ \t]*|\|/g) ?? []).slice(-200);
}

function endsClause(word: string): boolean {
  return /[.;:!?|]["”*_`)\s]*$|\n\s*\n/.test(word);
}

/** Whether every long word has a capital: `Rows` is a name and `rows` need not be one. */
function isWrittenAsName(name: string): boolean {
  return (
    /^[A-Z\d]/.test(name) && name.split(/\s+/).every((word) => word.length < 4 || /^[^\p{L}]*[\p{Lu}\d]/u.test(word))
  );
}
