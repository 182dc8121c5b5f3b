/** The SHA-256 of a text in UTF-8 as 32 bytes (FIPS 180-4); the browser’s own is missing on plain http. */
export function sha256(text: string): Uint8Array {
  const message = pad(new TextEncoder().encode(text));
  const state = Uint32Array.from(first);
  for (let at = 0; at < message.byteLength; at += 64) mix(state, new DataView(message.buffer, at, 64));
  const digest = new DataView(new ArrayBuffer(32));
  for (const [i, word] of state.entries()) digest.setUint32(4 * i, word);
  return new Uint8Array(digest.buffer);
}

/** The fractional parts of roots of the first primes, as the standard defines its constants. */
const primes = Array.from({ length: 310 }, (_, i) => i + 2).filter(
  (n, _, all) => !all.some((d) => d < n && n % d === 0),
);
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32);
const first = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const rounds = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(64 * Math.ceil((bytes.length + 9) / 64));
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, 8 * bytes.length);
  return padded;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function mix(state: Uint32Array, block: DataView): void {
  const words = new Uint32Array(64);
  const word = (i: number) => words[i] ?? 0;
  for (let i = 0; i < 64; i += 1) {
    const [near, far] = [word(i - 2), word(i - 15)];
    words[i] =
      i < 16
        ? block.getUint32(4 * i)
        : word(i - 16) +
          (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) +
          word(i - 7) +
          (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + word(i);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + value;
}
