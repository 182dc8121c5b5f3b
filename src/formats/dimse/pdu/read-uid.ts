import type { UidNames, Words } from './field.ts';
import type { Scope } from './scope.ts';

/** Reads a UID up to the end of the scope, or of that length; warns of what no UID has. */
export function readUid(scope: Scope, words: Omit<Words, 'value'>, names: UidNames, length = scope.left()): string {
  const at = scope.at();
  const last = scope.peek(length - 1);
  const uid = scope.text(length, (uid) => ({ ...words, value: nameUid(uid, names) }));
  if (length > 0 && (last === 0 || last === 0x20))
    scope.warn('A UID is not padded in an association (PS3.8 Annex F).', at);
  else if (uid.length > 64 || !/^[\d.]*$/.test(uid)) scope.warn('This is not a UID: digits and dots, at most 64.', at);
  return uid;
}

/** A UID with its name where it has one: `1.2.840.10008.1.2 (Implicit VR Little Endian)`. */
export function nameUid(uid: string, names: UidNames): string {
  if (uid === '') return '(empty)';
  const name = names[uid];
  return name ? `${uid} (${name})` : uid;
}
