/** These pieces in one. */
export function join(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** An unsigned number in that many bytes, the high byte first; RangeError where it does not fit. */
export function writeNumber(value: number, size: 1 | 2 | 4): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value >= 256 ** size)
    throw new RangeError(`${value} does not fit into ${size} bytes.`);
  return Uint8Array.from({ length: size }, (_, place) => Math.floor(value / 256 ** (size - 1 - place)) % 256);
}

/** Text of one byte a character; RangeError for characters beyond U+00FF. */
export function writeText(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xff) throw new RangeError(`“${character}” does not fit into one byte.`);
    return code;
  });
}

/** An AE title in its 16 bytes, filled with spaces; RangeError where it is longer. */
export function writeTitle(title: string): Uint8Array {
  if (title.length > 16) throw new RangeError(`“${title}” is longer than 16 characters.`);
  return writeText(title.padEnd(16, ' '));
}

/** Zeros. */
export function writeReserved(size: number): Uint8Array {
  return new Uint8Array(size);
}

/** An item: its type, a byte (reserved but for one kind of item), its length in two bytes, and its content. */
export function writeItem(type: number, content: Uint8Array[], second = 0): Uint8Array {
  const whole = join(content);
  return join([Uint8Array.of(type, second), writeNumber(whole.length, 2), whole]);
}

/** Bytes, after their length in two bytes. */
export function writeCounted(content: Uint8Array): Uint8Array {
  return join([writeNumber(content.length, 2), content]);
}
