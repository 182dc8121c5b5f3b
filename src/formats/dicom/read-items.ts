import { itemTag, sequenceDelimiter, undefinedLength, type Element, type Encoding } from './element.ts';
import { readElements, tellOver } from './read-elements.ts';
import { readHeader, type Header } from './read-header.ts';
import { stop, warn, type Reading, type Scope } from './reading.ts';

/** A sequence of undefined length that is sent as UN is in implicit VR, little endian (PS3.5 §6.2.2). */
const encodingOfUnknown: Encoding = { isExplicit: false, isLittleEndian: true };

/** Encapsulated pixel data, whose items are fragments and no data sets (PS3.5 §A.4). */
const isFragmented = ({ tag, vr }: Header) => /^O[BW]$/.test(vr) || tag === '7FE0,0010';

/** What is inside of a sequence or of encapsulated pixel data, and where it ends. */
export function readItems(
  reading: Reading,
  outer: Scope,
  header: Header,
  limit: number,
): Pick<Element, 'children' | 'end'> {
  const { tag, vr, length, valueOffset } = header;
  const isOpen = length === undefinedLength;
  if (!isOpen && length > limit - valueOffset) tellLong(reading, header, limit);
  const end = isOpen ? limit : Math.min(limit, valueOffset + length);
  const depth = outer.depth + 1;
  if (depth > reading.limits.depth) {
    if (isOpen) stop(reading, valueOffset, `Sequences lie more than ${reading.limits.depth} deep in each other.`);
    else warn(reading, valueOffset, `(${tag}) lies more than ${reading.limits.depth} deep, and is passed over.`);
    return { children: [], end };
  }
  const scope = { ...outer, depth, encoding: vr === 'UN' ? encodingOfUnknown : outer.encoding };
  const children: Element[] = [];
  let offset = valueOffset;
  while (offset < end && !isOver(reading)) {
    const item = readHeader(reading, scope, offset, end);
    if (item?.tag === sequenceDelimiter) {
      if (isOpen) return { children, end: item.valueOffset };
      warn(reading, offset, `(${tag}) has a length and a delimiter; only one may be.`);
      offset = item.valueOffset;
    } else if (item?.tag === itemTag) {
      reading.elements += 1;
      const child = readItem(reading, scope, item, offset, end, isFragmented(header) && isOpen);
      children.push(child);
      offset = child.end;
    } else {
      const found = item ? `(${item.tag})` : `the last ${end - offset} bytes`;
      const text = `In (${tag}) an item (FFFE,E000) should stand here; found ${found}.`;
      if (isOpen) stop(reading, offset, text);
      else warn(reading, offset, text);
      return { children, end: isOpen ? offset : end };
    }
  }
  if (isOpen && offset >= limit) tellOpen(reading, tag, offset);
  if (!isOpen && length > limit - valueOffset) tellOver(reading, header, limit);
  return { children, end: isOpen ? offset : end };
}

function readItem(
  reading: Reading,
  scope: Scope,
  header: Header,
  offset: number,
  limit: number,
  isFragment: boolean,
): Element {
  const { tag, vr, length, valueOffset } = header;
  const item: Element = {
    tag,
    vr,
    length,
    offset,
    valueOffset,
    end: valueOffset,
    value: '',
    name: 'Item',
    keyword: '',
  };
  const isOpen = length === undefinedLength && !isFragment;
  const isOver = !isOpen && (length === undefinedLength || length > limit - valueOffset);
  const end = isOpen || isOver ? limit : valueOffset + length;
  if (isFragment) {
    if (isOver) tellOver(reading, header, limit);
    return { ...item, name: 'Fragment', end };
  }
  if (isOver) tellLong(reading, header, limit);
  const { elements, offset: last } = readElements(reading, scope, valueOffset, end, { isOpen });
  if (isOver) tellOver(reading, header, limit);
  return { ...item, children: elements, end: isOpen ? last : end };
}

function isOver(reading: Reading): boolean {
  return reading.stoppedAt !== undefined || reading.elements >= reading.limits.elements;
}

/** A sequence or item that says to be longer than what holds it is still read; the element that is cut tells where. */
function tellLong(reading: Reading, header: Header, limit: number): void {
  const { tag, length, valueOffset } = header;
  const says = `(${tag}) says that it has ${length} bytes`;
  warn(reading, valueOffset, `${says}, but only ${limit - valueOffset} are left; it is read as far as it goes.`);
}

function tellOpen(reading: Reading, tag: string, offset: number): void {
  if (offset === reading.bytes.length)
    stop(reading, offset, `The file ends inside (${tag}), which nothing has closed.`);
  else warn(reading, offset, `(${tag}) is not closed before what holds it ends.`);
}
