import { fromBase45, toBase45 } from './base45.ts';
import { crc32 } from './crc32.ts';

/**
 * A file cut into parts, each small enough for one QR code: `PACSPREP1:<set>:<number>:<of>:<sum>:<data>`, where set is the
 * checksum of the whole file, sum that of the part, and data Base45. Only characters of a code's alphanumeric mode.
 */
const mark = 'PACSPREP1';
/** Characters of data in a part: with its head they fill a code of version 25 at the lowest correction (1853 characters). */
const partLength = 1800;
const bytesInPart = (partLength / 3) * 2;
/** Parts of one file: more would take too long to show. */
export const mostParts = 150;

/** The parts of a file, in order; nothing where it is too large. */
export function cutIntoParts(bytes: Uint8Array): string[] | undefined {
  const count = Math.max(1, Math.ceil(bytes.length / bytesInPart));
  if (count > mostParts) return undefined;
  const set = crc32(bytes);
  return Array.from({ length: count }, (_, i) => {
    const data = bytes.subarray(i * bytesInPart, (i + 1) * bytesInPart);
    return [mark, set, i + 1, count, crc32(data), toBase45(data)].join(':');
  });
}

/** What was collected of a file so far. */
export interface Collected {
  set: string;
  count: number;
  /** By number, from 1. */
  parts: ReadonlyMap<number, Uint8Array>;
}

/** What became of a text that was read from a code. */
export type Taken =
  | { kind: 'new' | 'known'; collected: Collected }
  | { kind: 'whole'; collected: Collected; bytes: Uint8Array }
  | { kind: 'refused'; because: 'no part' | 'damaged' | 'another file' | 'does not fit together' };

/** Adds what was read from a code; parts may come in any order and any number of times. */
export function takePart(collected: Collected | undefined, text: string): Taken {
  const part = readPart(text);
  if (typeof part === 'string') return { kind: 'refused', because: part };
  const { set, number, count, data } = part;
  if (collected && (collected.set !== set || collected.count !== count))
    return { kind: 'refused', because: 'another file' };
  if (collected?.parts.has(number)) return { kind: 'known', collected };
  const parts = new Map(collected?.parts).set(number, data);
  const now = { set, count, parts };
  if (parts.size < count) return { kind: 'new', collected: now };
  const bytes = join(now);
  return crc32(bytes) === set
    ? { kind: 'whole', collected: now, bytes }
    : { kind: 'refused', because: 'does not fit together' };
}

function readPart(text: string) {
  const shape = /^PACSPREP1:([0-9A-F]{8}):(\d{1,3}):(\d{1,3}):([0-9A-F]{8}):([^]*)$/.exec(text);
  if (!shape) return 'no part';
  const [, set = '', number = '', count = '', sum = '', coded = ''] = shape;
  const part = { set, number: Number(number), count: Number(count) };
  if (part.count > mostParts || part.number < 1 || part.number > part.count || coded.length > partLength)
    return 'damaged';
  const data = fromBase45(coded);
  return data && crc32(data) === sum ? { ...part, data } : 'damaged';
}

function join({ count, parts }: Collected): Uint8Array {
  const all = Array.from({ length: count }, (_, i) => parts.get(i + 1) ?? new Uint8Array());
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
