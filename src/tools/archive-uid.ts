import { createHash } from 'node:crypto';

/** A UID under 2.25 made from a name, the same whenever it is asked for (PS3.5 §B.2). */
export function archiveUid(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  // Version 8 and the variant of RFC 9562, so that it is the number of a UUID.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `2.25.${BigInt(`0x${bytes.toString('hex')}`)}`;
}
