import type { Field, Notes, Words } from './field.ts';

/** A stretch of bytes that is read from its beginning to its end, and the fields that were found in it. */
export interface Scope {
  readonly fields: Field[];
  readonly notes: Notes;
  at(): number;
  left(): number;
  /** The byte that stands so many further on, if the scope still holds it. */
  peek(ahead: number): number | undefined;
  /** The bytes that are left, without reading them. */
  ahead(): Uint8Array;
  /** An unsigned number of that many bytes. */
  number(size: number, words: (value: number) => Words, isLittle?: boolean): number;
  bytes(length: number, words: (value: Uint8Array) => Words): Uint8Array;
  /** Text of one byte a character, without the spaces and NULs at its end and the spaces before it. */
  text(length: number, words: (value: string) => Words): string;
  /** Bytes that have fields of their own; `read` says what they are once it has read them. */
  within(length: number, read: (inner: Scope) => Words): void;
  warn(text: string, at?: number): void;
}

/** Reads within `[from, to)`, never outside; where bytes are missing it warns and goes on with what there is. */
export function openScope(bytes: Uint8Array, from: number, to: number, notes: Notes): Scope {
  const fields: Field[] = [];
  let at = from;
  const warn = (text: string, where = at) => void notes.warnings.push({ at: where, text });

  function take(length: number): Uint8Array {
    const start = at;
    at = Math.min(to, start + length);
    if (at - start < length) warn(`${length} bytes should follow here, and ${at - start} do.`, start);
    return bytes.subarray(start, at);
  }

  function add<Value>(value: Value, start: number, words: (value: Value) => Words): Value {
    notes.room -= 1;
    fields.push({ ...words(value), from: start, to: at });
    return value;
  }

  return {
    fields,
    notes,
    warn,
    at: () => at,
    left: () => to - at,
    peek: (ahead) => (at + ahead < to ? bytes[at + ahead] : undefined),
    ahead: () => bytes.subarray(at, to),
    number: (size, words, isLittle = false) => {
      const start = at;
      const taken = take(size);
      const digits = isLittle ? taken.toReversed() : taken;
      return add(
        digits.reduce((sum, digit) => sum * 256 + digit, 0),
        start,
        words,
      );
    },
    bytes: (length, words) => {
      const start = at;
      return add(take(length), start, words);
    },
    text: (length, words) => {
      const start = at;
      return add(trimText(readText(take(length))), start, words);
    },
    within: (length, read) => {
      const start = at;
      const end = start + take(length).length;
      const inner = openScope(bytes, start, end, notes);
      const words = read(inner);
      if (inner.left() > 0) readRest(inner);
      fields.push({ ...words, from: start, to: end, fields: inner.fields });
    },
  };
}

/** Reads one thing after another up to the end of the scope, or until more fields were made than are of use. */
export function readAll(scope: Scope, readOne: (scope: Scope) => void): void {
  while (scope.left() > 0 && scope.notes.room > 0) readOne(scope);
  if (scope.left() > 0) stopReading(scope, 'There is more here than any association needs.');
}

/** Takes what is left of the scope as it is: from here on nothing is understood. */
export function stopReading(scope: Scope, why: string): void {
  scope.notes.stoppedAt ??= scope.at();
  scope.warn(why);
  scope.bytes(scope.left(), () => ({ name: 'Not read', says: why, source: 'PS3.8 §9.3' }));
}

/** What is left of a scope though nothing more belongs there. */
function readRest(scope: Scope): void {
  scope.warn(`${scope.left()} bytes are left over here.`);
  scope.bytes(scope.left(), () => ({
    name: 'Left over',
    says: 'By the lengths before it, nothing more belongs here.',
    source: 'PS3.8 §9.3',
  }));
}

/** Text of one byte a character. */
export function readText(bytes: Uint8Array): string {
  // In pieces: one call takes only so many arguments.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function trimText(text: string): string {
  // By hand: an expression that looks for spaces at the end takes the square of a long run of them.
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\0')) end -= 1;
  let start = 0;
  while (start < end && text[start] === ' ') start += 1;
  return text.slice(start, end);
}
