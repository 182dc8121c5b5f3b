/** The decoder of the character sets of PS3.3 §C.12.1.1.2, which carries no types: what is used of it. */
declare module 'dicom-character-set' {
  /** Throws where it does not know the set, or an escape sequence in the bytes. */
  export function convertBytes(characterSet: string, bytes: Uint8Array, options?: { vr?: string }): string;
}
