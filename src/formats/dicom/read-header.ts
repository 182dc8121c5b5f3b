import { isPrivate, lookUp, type DictionaryEntry } from './dictionary.ts';
import { undefinedLength } from './element.ts';
import { warn, type Reading, type Scope } from './reading.ts';

/** The tag, VR and length of an element, and where its value begins. */
export interface Header {
  tag: string;
  vr: string;
  /** The VR stands in the bytes. */
  isExplicit?: true;
  length: number;
  valueOffset: number;
  entry: DictionaryEntry | undefined;
}

/** VRs of explicit encoding with two reserved bytes and a length of four (PS3.5 §7.1.2, Table 7.1-1). */
const longVrs = new Set('OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' '));
const shortVrs = new Set('AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US'.split(' '));

export function isVr(text: string): boolean {
  return longVrs.has(text) || shortVrs.has(text);
}

/** Two bytes as characters. */
export function twoLetters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
}

export function readTag({ view }: Reading, at: number, isLittleEndian: boolean): string {
  const word = (from: number) => view.getUint16(from, isLittleEndian).toString(16).toUpperCase().padStart(4, '0');
  return `${word(at)},${word(at + 2)}`;
}

/** The header at this offset; nothing where fewer bytes are left before `end` than it takes. */
export function readHeader(reading: Reading, scope: Scope, offset: number, end: number): Header | undefined {
  if (end - offset < 8) return undefined;
  const { view, bytes } = reading;
  const { isExplicit, isLittleEndian } = scope.encoding;
  const tag = readTag(reading, offset, isLittleEndian);
  const entry = lookUp(reading.dictionary, tag);
  const long = (at: number) => {
    const length = view.getUint32(at, isLittleEndian);
    return length === 0xffffffff ? undefinedLength : length;
  };
  // Items and delimiters have no VR in any encoding (PS3.5 §7.5).
  if (tag.startsWith('FFFE,')) return { tag, vr: '', length: long(offset + 4), valueOffset: offset + 8, entry };
  const vr = twoLetters(bytes, offset + 4);
  const isLetters = /^[A-Z]{2}$/.test(vr);
  if (!isExplicit || !isLetters) {
    if (isExplicit) warn(reading, offset, `(${tag}) has no VR where one must stand; it is read as implicit VR.`);
    const length = long(offset + 4);
    const known = impliedVr(tag, entry, scope, length === undefinedLength);
    // Without a VR only a sequence can be of undefined length, pixel data apart (PS3.5 §7.1.3).
    const isSequence = length === undefinedLength && !/^O[BW]$/.test(known);
    return { tag, vr: isSequence ? 'SQ' : known, length, valueOffset: offset + 8, entry };
  }
  if (!isVr(vr)) warn(reading, offset, `(${tag}) has the VR ${vr}, which does not exist.`);
  if (entry && entry.vr.length > 0 && !entry.vr.includes(vr) && vr !== 'UN')
    warn(reading, offset, `(${tag}) has the VR ${vr}; the dictionary has ${entry.vr.join(' or ')}.`);
  const isLong = longVrs.has(vr) || (!shortVrs.has(vr) && view.getUint16(offset + 6) === 0);
  const found = { tag, vr, isExplicit: true, entry } as const;
  if (!isLong) return { ...found, length: view.getUint16(offset + 6, isLittleEndian), valueOffset: offset + 8 };
  if (end - offset < 12) return undefined;
  return { ...found, length: long(offset + 8), valueOffset: offset + 12 };
}

/** The VR by the dictionary, where the encoding gives none (PS3.5 §A.1). */
function impliedVr(tag: string, entry: DictionaryEntry | undefined, { isSigned }: Scope, isOpen: boolean): string {
  const vrs = entry?.vr ?? [];
  if (vrs.includes('US') && vrs.includes('SS')) return isSigned ? 'SS' : 'US';
  // What is encapsulated is OB (PS3.5 §A.4); elsewhere implicit VR has OW (PS3.5 §A.1).
  if (vrs.includes('OB') && vrs.includes('OW')) return isOpen ? 'OB' : 'OW';
  return vrs[0] ?? (isPrivate(tag) && /,00[1-9A-F]/.test(tag) ? 'LO' : 'UN');
}
