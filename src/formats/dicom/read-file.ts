import type { Dictionary } from './dictionary.ts';
import { type Element, type Encoding, type Warning } from './element.ts';
import { deflated, describeEncoding, encodingOf, guessEncoding } from './guess-encoding.ts';
import { inflate } from './inflate.ts';
import { readElements } from './read-elements.ts';
import { startReading, stop, usualLimits, warn, type Limits, type Reading, type Scope } from './reading.ts';

/** A file as a tree of elements, as far as it could be read. */
export interface FileTree {
  elements: Element[];
  warnings: Warning[];
  /** Where nothing more could be read, and why. */
  stoppedAt?: { offset: number; because: string };
  /** Whether 128 bytes and `DICM` stand before the first element (PS3.10 §7.1). */
  hasPreamble: boolean;
  /** (0002,0010), where the file says it. */
  transferSyntax?: string;
  /** How the data set is encoded; nothing where there is none. */
  encoding?: Encoding;
  /** The bytes that all offsets count in: the file's, or with its data set inflated from `inflatedFrom` on. */
  bytes: Uint8Array;
  inflatedFrom?: number;
}

const explicitLittle: Encoding = { isExplicit: true, isLittleEndian: true };
const outermost: Omit<Scope, 'encoding'> = { depth: 0, characterSet: '', isSigned: false };
const mostInflated = 256 * 1024 * 1024;

/** Reads a file of PS3.10, or a data set without its head; never throws, and takes bounded time and memory. */
export async function readFile(
  bytes: Uint8Array,
  dictionary: Dictionary,
  limits: Limits = usualLimits,
): Promise<FileTree> {
  const reading = startReading(bytes, dictionary, limits);
  const hasPreamble = isMark(bytes, 128);
  const start = hasPreamble ? 132 : isMark(bytes, 0) ? 4 : 0;
  if (bytes.length === 0) stop(reading, 0, 'The file is empty.');
  else if (!hasPreamble)
    warn(reading, 0, 'There is no preamble of 128 bytes with DICM behind it, as PS3.10 §7.1 wants it.');
  const meta = readMeta(reading, start);
  const transferSyntax = meta.elements.find(({ tag }) => tag === '0002,0010')?.value;
  const head = { hasPreamble, ...(transferSyntax !== undefined && { transferSyntax }) };
  if (meta.offset >= bytes.length || reading.stoppedAt) {
    if (bytes.length > 0) stop(reading, meta.offset, 'The file ends before its data set.');
    return finish(reading, meta.elements, head);
  }
  if (transferSyntax === deflated) return readDeflated(reading, meta, head);
  const encoding = findEncoding(reading, meta.offset, transferSyntax);
  if (!encoding) return finish(reading, meta.elements, head);
  const { elements } = readElements(reading, { ...outermost, encoding }, meta.offset, bytes.length);
  return finish(reading, [...meta.elements, ...elements], { ...head, encoding });
}

type Head = Pick<FileTree, 'hasPreamble' | 'transferSyntax' | 'encoding' | 'inflatedFrom'>;

function finish({ bytes, warnings, stoppedAt }: Reading, elements: Element[], head: Head): FileTree {
  return { elements, warnings, ...(stoppedAt && { stoppedAt }), ...head, bytes };
}

/** The file meta information: group 0002, always Explicit VR Little Endian (PS3.10 §7.1). */
function readMeta(reading: Reading, start: number): { elements: Element[]; offset: number } {
  const goesOn = (tag: string) => tag.startsWith('0002,');
  const first = reading.bytes.length - start >= 8 && reading.view.getUint16(start, true) === 2;
  if (!first) {
    if (start > 0) warn(reading, start, 'The file meta information, group 0002, is missing.');
    return { elements: [], offset: start };
  }
  const encoding = guessEncoding(reading.bytes, start) ?? explicitLittle;
  if (!encoding.isExplicit) warn(reading, start, 'The file meta information is in implicit VR; it must be explicit.');
  const scope = { ...outermost, encoding: { ...encoding, isLittleEndian: true } };
  const meta = readElements(reading, scope, start, reading.bytes.length, { goesOn });
  const [length] = meta.elements;
  const end = length?.tag === '0002,0000' ? length.end + Number(length.value) : undefined;
  if (end === undefined) warn(reading, start, 'The group length (0002,0000) is missing.');
  else if (end !== meta.offset)
    warn(reading, start, `By (0002,0000) group 0002 would end at ${end}; it ends at ${meta.offset}.`);
  return meta;
}

/** The encoding that the transfer syntax names, unless the bytes tell otherwise. */
function findEncoding(reading: Reading, offset: number, transferSyntax: string | undefined): Encoding | undefined {
  const seen = guessEncoding(reading.bytes, offset);
  if (transferSyntax === undefined) {
    if (!seen) stop(reading, offset, 'What stands here is no DICOM element: this is hardly a DICOM file.');
    else warn(reading, offset, `No transfer syntax is given; by its first bytes it is ${describeEncoding(seen)}.`);
    return seen;
  }
  const named = encodingOf(transferSyntax);
  const isOther = seen && (seen.isExplicit !== named.isExplicit || seen.isLittleEndian !== named.isLittleEndian);
  if (!isOther) return named;
  const said = `The transfer syntax says ${describeEncoding(named)}, but the bytes are ${describeEncoding(seen)}`;
  warn(reading, offset, `${said}; they are believed.`);
  return seen;
}

async function readDeflated(reading: Reading, meta: { elements: Element[]; offset: number }, head: Head) {
  const { bytes, because } = await inflate(reading.bytes.subarray(meta.offset), mostInflated);
  const whole = new Uint8Array(meta.offset + bytes.length);
  whole.set(reading.bytes.subarray(0, meta.offset));
  whole.set(bytes, meta.offset);
  const inner: Reading = { ...startReading(whole, reading.dictionary, reading.limits), warnings: reading.warnings };
  const { elements } = readElements(inner, { ...outermost, encoding: explicitLittle }, meta.offset, whole.length);
  const { stoppedAt } = inner;
  // A fault of the stream behind a data set that is whole costs nothing.
  if (because !== undefined && !stoppedAt) warn(inner, whole.length, `Behind the data set: ${because}.`);
  if (because !== undefined && stoppedAt)
    inner.stoppedAt = { ...stoppedAt, because: `${stoppedAt.because} It could not be inflated further: ${because}.` };
  return finish(inner, [...meta.elements, ...elements], {
    ...head,
    encoding: explicitLittle,
    inflatedFrom: meta.offset,
  });
}

function isMark(bytes: Uint8Array, at: number): boolean {
  return String.fromCharCode(...bytes.subarray(at, at + 4)) === 'DICM';
}
