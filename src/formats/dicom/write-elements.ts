import { longVrs, type ElementToWrite, type Encapsulated, type ValueToWrite } from './element-to-write.ts';
import { writeValue } from './write-value.ts';

/** How elements are laid down: with their VR or without. */
export type Encoding = 'explicit' | 'implicit';

const undefinedLength = 0xffffffff;

/** The elements in little endian, in the order given, sequences and items with a length of their own (PS3.5 §7). */
export function writeElements(elements: readonly ElementToWrite[], encoding: Encoding = 'explicit'): Uint8Array {
  return join(elements.map((element) => writeElement(element, encoding)));
}

/** One element with the head that its VR asks for. */
export function writeElement({ tag, vr, value }: ElementToWrite, encoding: Encoding = 'explicit'): Uint8Array {
  if (isEncapsulated(value)) return writeEncapsulated(tag, value.fragments);
  const bytes = holdsItems(vr, value)
    ? join(value.map((item) => frame('FFFE,E000', writeElements(item, encoding))))
    : writeValue(vr, value);
  return join([writeHead(tag, vr, bytes.length, encoding), bytes]);
}

/** Pixel data in fragments, after an empty Basic Offset Table (PS3.5 §A.4). */
export function writeFragments(fragments: readonly Uint8Array[]): Uint8Array {
  return writeEncapsulated('7FE0,0010', [new Uint8Array(), ...fragments]);
}

/** Compressed pixels are never in implicit VR (PS3.5 §A.4). */
function writeEncapsulated(tag: string, fragments: readonly Uint8Array[]): Uint8Array {
  return join([
    writeHead(tag, 'OB', undefinedLength, 'explicit'),
    ...fragments.map((fragment) => frame('FFFE,E000', writeValue('OB', fragment))),
    frame('FFFE,E0DD', new Uint8Array()),
  ]);
}

/** Pieces one after another. */
export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function writeHead(tag: string, vr: string, length: number, encoding: Encoding): Uint8Array {
  if (encoding === 'implicit') return join([writeTag(tag), writeValue('UL', [length])]);
  const type = writeValue('OB', new TextEncoder().encode(vr));
  return longVrs.has(vr)
    ? join([writeTag(tag), type, new Uint8Array(2), writeValue('UL', [length])])
    : join([writeTag(tag), type, writeValue('US', [length])]);
}

function frame(tag: string, bytes: Uint8Array): Uint8Array {
  return join([writeTag(tag), writeValue('UL', [bytes.length]), bytes]);
}

function writeTag(tag: string): Uint8Array {
  return writeValue('AT', [Number.parseInt(tag.replace(',', ''), 16)]);
}

function isEncapsulated(value: ValueToWrite): value is Encapsulated {
  return typeof value === 'object' && 'fragments' in value;
}

function holdsItems(vr: string, value: ElementToWrite['value']): value is readonly ElementToWrite[][] {
  return vr === 'SQ' && Array.isArray(value);
}
