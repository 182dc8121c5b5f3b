import { isPrivate } from './dictionary.ts';
import { itemDelimiter, sequenceDelimiter, undefinedLength, type Element } from './element.ts';
import { readHeader, readTag, type Header } from './read-header.ts';
import { readItems } from './read-items.ts';
import { readValue } from './read-value.ts';
import { stop, warn, type Reading, type Scope } from './reading.ts';

/** The elements between two offsets, and the first byte behind them. */
export interface ReadElements {
  elements: Element[];
  offset: number;
}

/**
 * Reads the elements from `start` to `end`, or to the delimiter of an item that `isOpen`, or for as long as `goesOn` allows.
 * What is wrong goes into the warnings; where nothing more can be read, `reading.stoppedAt` says why.
 */
export function readElements(
  reading: Reading,
  outer: Scope,
  start: number,
  end: number,
  { isOpen = false, goesOn }: { isOpen?: boolean; goesOn?: (tag: string) => boolean } = {},
): ReadElements {
  const scope = { ...outer };
  const creators = new Map<string, string>();
  const elements: Element[] = [];
  let offset = start;
  let last = '';
  while (offset < end && !reading.stoppedAt) {
    if (goesOn && end - offset >= 8 && !goesOn(readTag(reading, offset, scope.encoding.isLittleEndian))) break;
    const header = readHeader(reading, scope, offset, end);
    if (!header) {
      tellRest(reading, offset, end);
      return { elements, offset: end };
    }
    const { tag } = header;
    if (tag === '0000,0000' && header.length === 0) {
      stop(reading, offset, 'Zeros stand where an element should.');
      break;
    }
    if (isOpen && tag === itemDelimiter) return { elements, offset: header.valueOffset };
    if (isOpen && tag === sequenceDelimiter) {
      warn(reading, offset, 'An item ends without its delimiter (FFFE,E00D), with its sequence.');
      return { elements, offset };
    }
    if (reading.elements >= reading.limits.elements) {
      stop(reading, offset, `The bench reads no more than ${reading.limits.elements} elements of a file.`);
      break;
    }
    if (tag <= last) warn(reading, offset, `(${tag}) stands behind (${last}); tags must ascend, each once.`);
    last = tag;
    reading.elements += 1;
    const element = readElement(reading, scope, header, offset, end);
    const creator = creators.get(tag.slice(0, 7));
    if (creator !== undefined && isPrivate(tag) && !tag.startsWith('00', 5)) element.creator = creator;
    if (element.keyword === 'PrivateCreator') creators.set(tag.slice(0, 5) + tag.slice(7), element.value);
    if (tag === '0008,0005') scope.characterSet = element.value;
    if (tag === '0028,0103') scope.isSigned = element.value === '1';
    elements.push(element);
    offset = element.end;
  }
  if (isOpen && offset >= end && !reading.stoppedAt) {
    if (end === reading.bytes.length) stop(reading, offset, 'The file ends inside an item that nothing has closed.');
    else warn(reading, offset, 'An item is not closed before what holds it ends.');
  }
  return { elements, offset };
}

function readElement(reading: Reading, scope: Scope, header: Header, offset: number, end: number): Element {
  const { tag, vr, length, valueOffset, entry } = header;
  const element: Element = {
    tag,
    vr,
    ...(header.isExplicit && { isExplicit: true }),
    length,
    offset,
    valueOffset,
    end: valueOffset,
    value: '',
    name: entry?.name ?? '',
    keyword: entry?.keyword ?? '',
  };
  if (vr === '') {
    warn(reading, offset, `(${tag}) stands where an element should.`);
    return element;
  }
  if (length === undefinedLength || vr === 'SQ') return { ...element, ...readItems(reading, scope, header, end) };
  const isOver = length > end - valueOffset;
  element.end = isOver ? end : valueOffset + length;
  if (isOver) tellOver(reading, header, end);
  if (length % 2 === 1) warn(reading, offset, `(${tag}) has an odd length, ${length}; every value has an even one.`);
  const bytes = reading.bytes.subarray(valueOffset, element.end);
  const room = Math.max(64, reading.limits.text - reading.text);
  const { text, isCut, wrong } = readValue(bytes, vr, scope.encoding.isLittleEndian, scope.characterSet);
  element.value = text.slice(0, room);
  reading.text += element.value.length;
  if (isCut || text.length > room) element.isCut = true;
  const uidName = vr === 'UI' ? reading.dictionary.uids[element.value] : undefined;
  if (uidName !== undefined) element.uidName = uidName;
  if (wrong !== undefined && !isOver) warn(reading, offset, `(${tag}): ${wrong}.`);
  return element;
}

/** A length that says more than is there: the file ends, or only what holds the element. */
export function tellOver(reading: Reading, { tag, length, valueOffset }: Header, end: number): void {
  const there = end - valueOffset;
  const says = `(${tag}) says that its value has ${length} bytes`;
  if (end === reading.bytes.length) stop(reading, valueOffset, `${says}, but only ${there} are left in the file.`);
  else warn(reading, valueOffset, `${says}, but what holds it has only ${there} left; it is cut there.`);
}

function tellRest(reading: Reading, offset: number, end: number): void {
  const count = end - offset;
  const text = `${count} byte${count === 1 ? '' : 's'} left over, too few for a tag, a VR and a length.`;
  if (end === reading.bytes.length) stop(reading, offset, text);
  else warn(reading, offset, text);
}
