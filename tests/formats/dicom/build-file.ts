import { type Dictionary, type DictionaryRow } from '../../../src/formats/dicom/dictionary.ts';

/** What is laid into a test file: an element as bytes. */
export type Part = Uint8Array;

const long = new Set(['OB', 'OW', 'SQ', 'UN', 'UT', 'UC', 'OF']);

export const implicit = '1.2.840.10008.1.2';
export const explicit = '1.2.840.10008.1.2.1';
export const deflated = '1.2.840.10008.1.2.1.99';

/** Bytes of text, one each. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

export function concat(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function numbers(...values: [value: number, size: 2 | 4][]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function tagBytes(tag: string): Uint8Array {
  const [group = '', element = ''] = tag.split(',');
  return numbers([Number.parseInt(group, 16), 2], [Number.parseInt(element, 16), 2]);
}

/** An element in Explicit VR Little Endian; `length` lies where it is given. */
export function element(tag: string, vr: string, value: string | Uint8Array, length?: number): Part {
  const bytes = typeof value === 'string' ? latin(value.length % 2 === 0 ? value : `${value} `) : value;
  const says = length ?? bytes.length;
  const head = long.has(vr) ? numbers([0, 2], [says, 4]) : numbers([says, 2]);
  return concat(tagBytes(tag), latin(vr), head, bytes);
}

/** An element in Implicit VR Little Endian. */
export function implicitElement(tag: string, value: string | Uint8Array, length?: number): Part {
  const bytes = typeof value === 'string' ? latin(value) : value;
  return concat(tagBytes(tag), numbers([length ?? bytes.length, 4]), bytes);
}

/** An item with its length, or open with its delimiter. */
export function item(content: Uint8Array, isOpen = false): Part {
  if (!isOpen) return implicitElement('FFFE,E000', content);
  return concat(implicitElement('FFFE,E000', content, 0xffffffff), implicitElement('FFFE,E00D', ''));
}

export function short(value: number): Uint8Array {
  return numbers([value, 2]);
}

export const sequenceEnd = implicitElement('FFFE,E0DD', '');
export const open = 0xffffffff;

/** A file of PS3.10: preamble, file meta information, data set. */
export function file(transferSyntax: string, ...dataset: Part[]): Uint8Array {
  const uid = transferSyntax.length % 2 === 0 ? transferSyntax : `${transferSyntax}\0`;
  const meta = concat(element('0002,0001', 'OB', Uint8Array.of(0, 1)), element('0002,0010', 'UI', uid));
  const length = element('0002,0000', 'UL', numbers([meta.length, 4]));
  return concat(new Uint8Array(128), latin('DICM'), length, meta, ...dataset);
}

/** The few elements that the tests need to be known. */
export const dictionary: Dictionary = {
  elements: Object.fromEntries(
    Object.entries({
      '0002,0000': ['File Meta Information Group Length', 'UL', '1'],
      '0002,0010': ['Transfer Syntax UID', 'UI', '1'],
      '0008,0005': ['Specific Character Set', 'CS', '1-n'],
      '0008,0060': ['Modality', 'CS', '1'],
      '0008,1140': ['Referenced Image Sequence', 'SQ', '1'],
      '0010,0010': ["Patient's Name", 'PN', '1'],
      '0010,0020': ['Patient ID', 'LO', '1'],
      '0028,0010': ['Rows', 'US', '1'],
      '0028,0103': ['Pixel Representation', 'US', '1'],
      '0028,0106': ['Smallest Image Pixel Value', 'US SS', '1'],
      '60xx,3000': ['Overlay Data', 'OB OW', '1'],
      '7FE0,0010': ['Pixel Data', 'OB OW', '1'],
    } satisfies Record<string, DictionaryRow>),
  ),
  uids: { [explicit]: 'Explicit VR Little Endian' },
};
