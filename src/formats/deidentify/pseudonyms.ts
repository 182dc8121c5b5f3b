import { sha256 } from './sha-256.ts';

/** Whether a UID is the standard’s own: a SOP class, a transfer syntax, a well-known instance; it names no study. */
export const isWellKnown = (uid: string): boolean => uid.startsWith('1.2.840.10008.');

/**
 * The new UID of an old one: under 2.25 (PS3.5 §B.2), the same wherever the old one stands under the same key, and
 * nothing that leads back without the key.
 */
export function newUid(key: string, old: string): string {
  const bytes = sha256(`${key} uid ${old}`).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `2.25.${BigInt(`0x${hex}`)}`;
}

/** Six letters for a patient, the same for all that is filed under the same ID. */
export function subjectOf(key: string, patient: string): string {
  return [...sha256(`${key} patient ${patient}`).subarray(0, 3)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** How many days all dates of a patient move: back by one day to ten years. */
export function daysOf(key: string, patient: string): number {
  const [a = 0, b = 0] = sha256(`${key} days ${patient}`);
  return -1 - ((a * 256 + b) % 3650);
}
