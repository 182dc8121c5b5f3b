/** The 45 characters that a QR code packs most densely, in the order of RFC 9285 §4.1. */
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const values = new Map([...characters].map((character, value) => [character, value]));

/** Bytes as text by RFC 9285: three characters for two bytes, two for one at the end. */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const isPair = i + 1 < bytes.length;
    let value = isPair ? (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0) : (bytes[i] ?? 0);
    for (let digit = 0; digit < (isPair ? 3 : 2); digit++) {
      text += characters[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return text;
}

/** The bytes of such text; nothing where it is none. */
export function fromBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 2 ? 1 : 0));
  for (let i = 0, at = 0; i < text.length; i += 3) {
    const [a, b, c] = Array.from(text.slice(i, i + 3), (character) => values.get(character));
    if (a === undefined || b === undefined || (c === undefined && i + 2 < text.length)) return undefined;
    const value = a + b * 45 + (c ?? 0) * 2025;
    if (value > (c === undefined ? 0xff : 0xffff)) return undefined;
    if (c !== undefined) bytes[at++] = value >> 8;
    bytes[at++] = value & 0xff;
  }
  return bytes;
}
