import { decodeText } from './decode-text.ts';

/** A value for reading. */
export interface ReadValue {
  text: string;
  isCut: boolean;
  wrong?: string;
}

/** At most so many bytes of a text, and so many numbers, are made readable; the bytes are there for the rest. */
const longestText = 2048;
const mostNumbers = 24;

interface NumberForm {
  size: number;
  read: (view: DataView, at: number, isLittleEndian: boolean) => string;
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
const word: NumberForm = { size: 2, read: (view, at, little) => hex(view.getUint16(at, little), 4) };
const octet: NumberForm = { size: 1, read: (view, at) => hex(view.getUint8(at), 2) };
const float: NumberForm = {
  size: 4,
  read: (view, at, little) => String(Number(view.getFloat32(at, little).toPrecision(8))),
};
const double: NumberForm = { size: 8, read: (view, at, little) => String(view.getFloat64(at, little)) };
const long: NumberForm = { size: 4, read: (view, at, little) => hex(view.getUint32(at, little), 8) };

/** How the VRs that are no text are read (PS3.5 §6.2). */
const forms: Record<string, NumberForm> = {
  US: { size: 2, read: (view, at, little) => String(view.getUint16(at, little)) },
  SS: { size: 2, read: (view, at, little) => String(view.getInt16(at, little)) },
  UL: { size: 4, read: (view, at, little) => String(view.getUint32(at, little)) },
  SL: { size: 4, read: (view, at, little) => String(view.getInt32(at, little)) },
  UV: { size: 8, read: (view, at, little) => String(view.getBigUint64(at, little)) },
  SV: { size: 8, read: (view, at, little) => String(view.getBigInt64(at, little)) },
  FL: float,
  OF: float,
  FD: double,
  OD: double,
  AT: {
    size: 4,
    read: (view, at, little) => `(${hex(view.getUint16(at, little), 4)},${hex(view.getUint16(at + 2, little), 4)})`,
  },
  OB: octet,
  OW: word,
  OL: long,
  OV: { size: 8, read: (view, at, little) => view.getBigUint64(at, little).toString(16).padStart(16, '0') },
  UN: octet,
};

const textVrs = new Set('AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT'.split(' '));

/** The bytes of a value as text or numbers, by its VR; a VR that nobody knows is read as bytes. */
export function readValue(bytes: Uint8Array, vr: string, isLittleEndian: boolean, characterSet: string): ReadValue {
  return textVrs.has(vr) ? readText(bytes, vr, characterSet) : readNumbers(bytes, forms[vr] ?? octet, isLittleEndian);
}

/** Without its padding: blanks, and the zero of a UID (PS3.5 §6.2); a zero elsewhere is a fault that many forgive. */
function readText(bytes: Uint8Array, vr: string, characterSet: string): ReadValue {
  const isCut = bytes.length > longestText;
  const { text, wrong } = decodeText(isCut ? bytes.subarray(0, longestText) : bytes, characterSet, vr);
  return { text: isCut ? text : text.replace(/[ \0]+$/, ''), isCut, ...(wrong !== undefined && { wrong }) };
}

function readNumbers(bytes: Uint8Array, { size, read }: NumberForm, isLittleEndian: boolean): ReadValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = Math.floor(bytes.length / size);
  const texts = Array.from({ length: Math.min(all, mostNumbers) }, (_, i) => read(view, i * size, isLittleEndian));
  const rest = bytes.length % size;
  return {
    text: texts.join('\\'),
    isCut: all > mostNumbers,
    ...(rest > 0 && { wrong: `${bytes.length} bytes, which is no multiple of ${size}` }),
  };
}
