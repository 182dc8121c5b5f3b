import { decodeText } from '../dicom/decode-text.ts';
import type { Element } from '../dicom/element.ts';
import type { FileTree } from '../dicom/read-file.ts';
import { toLittleEndian } from './little-endian.ts';

/** An element with its value in hand: bytes in little endian, items, or the fragments of compressed pixels. */
export interface Held {
  tag: string;
  vr: string;
  name: string;
  keyword: string;
  /** Who reserved the block of a private element. */
  creator?: string;
  /** The value for reading, whole where it is a text. */
  text: string;
  bytes: Uint8Array;
  items?: Held[][];
  /** The offset table first (PS3.5 §A.4). */
  fragments?: Uint8Array[];
}

const textVrs = new Set('AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT'.split(' '));

/** The elements of a file as they were read, the File Meta Information among them; group lengths are left out. */
export function holdFile({ elements, bytes, encoding }: FileTree): Held[] {
  return holdElements(elements, { bytes, isLittleEndian: encoding?.isLittleEndian ?? true, characterSet: '' });
}

interface Source {
  bytes: Uint8Array;
  isLittleEndian: boolean;
  characterSet: string;
}

function holdElements(elements: readonly Element[], outer: Source): Held[] {
  const characterSet = elements.find(({ tag }) => tag === '0008,0005')?.value ?? outer.characterSet;
  const source = { ...outer, characterSet };
  // Retired (PS3.5 §7.2), and untrue once anything behind it has changed.
  return elements.filter(({ tag }) => !tag.endsWith(',0000')).map((element) => hold(element, source));
}

function hold(element: Element, source: Source): Held {
  const { tag, name, keyword, creator, children } = element;
  const held = { tag, vr: element.vr, name, keyword, ...(creator !== undefined && { creator }) };
  const isFragmented = children && /^O[BW]$/.test(element.vr);
  if (isFragmented)
    return { ...held, text: '', bytes: none, fragments: children.map((child) => cut(child, source.bytes)) };
  // What came as UN with undefined length is a sequence all the same (PS3.5 §6.2.2).
  if (children) {
    const items = children.map((item) => holdElements(item.children ?? [], source));
    return { ...held, vr: 'SQ', text: '', bytes: none, items };
  }
  const raw = cut(element, source.bytes);
  const isTurned = !source.isLittleEndian && !tag.startsWith('0002,');
  const bytes = isTurned ? toLittleEndian(raw, element.vr) : raw;
  return { ...held, text: textVrs.has(element.vr) ? readText(bytes, element.vr, source) : element.value, bytes };
}

const none = new Uint8Array();

function cut({ valueOffset, length, end }: Element, bytes: Uint8Array): Uint8Array {
  return bytes.subarray(valueOffset, length >= 0 ? Math.min(valueOffset + length, end) : end);
}

function readText(bytes: Uint8Array, vr: string, { characterSet }: Source): string {
  return decodeText(bytes, characterSet, vr).text.replace(/[ \0]+$/, '');
}

/** The outermost element of a tag. */
export function findHeld(elements: readonly Held[], tag: string): Held | undefined {
  return elements.find((element) => element.tag === tag);
}

/** Its first value for reading, or nothing of it. */
export function textOfHeld(elements: readonly Held[], tag: string): string {
  return findHeld(elements, tag)?.text.split('\\')[0]?.trim() ?? '';
}

/** An element whose value is plain ASCII. */
export function holdText(tag: string, vr: string, name: string, keyword: string, text: string): Held {
  return { tag, vr, name, keyword, text, bytes: new TextEncoder().encode(text) };
}
