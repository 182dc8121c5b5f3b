type Put = (view: DataView, at: number, value: number) => void;

/** How many bytes a number of each binary VR takes, and how it is laid down in little endian (PS3.5 §6.2, §7.3). */
const numbers: Record<string, { size: number; put: Put }> = {
  US: { size: 2, put: (view, at, value) => view.setUint16(at, value, true) },
  SS: { size: 2, put: (view, at, value) => view.setInt16(at, value, true) },
  OW: { size: 2, put: (view, at, value) => view.setUint16(at, value, true) },
  UL: { size: 4, put: (view, at, value) => view.setUint32(at, value, true) },
  SL: { size: 4, put: (view, at, value) => view.setInt32(at, value, true) },
  FL: { size: 4, put: (view, at, value) => view.setFloat32(at, value, true) },
  FD: { size: 8, put: (view, at, value) => view.setFloat64(at, value, true) },
  AT: {
    size: 4,
    put: (view, at, value) => {
      view.setUint16(at, value >>> 16, true);
      view.setUint16(at + 2, value & 0xffff, true);
    },
  },
};

/** What fills a value up to an even length: a space, but NUL after a UID and after bytes (PS3.5 §6.2). */
const filler = (vr: string): number => (/^(UI|O[BDFLVW]|UN)$/.test(vr) ? 0 : 0x20);

/** The bytes of a value that is no sequence, filled up to an even length; throws on a VR that holds no such value. */
export function writeValue(vr: string, value: string | readonly number[] | Uint8Array): Uint8Array {
  if (value instanceof Uint8Array) return fill(value, filler(vr));
  if (typeof value === 'string') return fill(new TextEncoder().encode(value), filler(vr));
  const form = numbers[vr];
  if (!form) throw new Error(`A value of VR ${vr} is not made of numbers`);
  const bytes = new Uint8Array(value.length * form.size);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of value.entries()) form.put(view, i * form.size, number);
  return bytes;
}

function fill(bytes: Uint8Array, byte: number): Uint8Array {
  if (bytes.length % 2 === 0) return bytes;
  const even = new Uint8Array(bytes.length + 1);
  even.set(bytes);
  even[bytes.length] = byte;
  return even;
}
