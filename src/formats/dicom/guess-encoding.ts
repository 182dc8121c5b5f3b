import type { Encoding } from './element.ts';
import { isVr, twoLetters } from './read-header.ts';

/** Transfer syntaxes that are not Explicit VR Little Endian within (PS3.5 Annex A). */
export const implicitLittle = '1.2.840.10008.1.2';
export const explicitBig = '1.2.840.10008.1.2.2';
export const deflated = '1.2.840.10008.1.2.1.99';

/** How a transfer syntax encodes elements. */
export function encodingOf(transferSyntax: string): Encoding {
  return { isExplicit: transferSyntax !== implicitLittle, isLittleEndian: transferSyntax !== explicitBig };
}

/** How the first element at this offset seems to be encoded; nothing where it looks like no element at all. */
export function guessEncoding(bytes: Uint8Array, at: number): Encoding | undefined {
  if (bytes.length - at < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getUint16(at, true);
  const big = view.getUint16(at, false);
  // The first group of a data set is a low one: with its bytes swapped it is high.
  const isLittleEndian = little <= big;
  const isExplicit = isVr(twoLetters(bytes, at + 4));
  const group = Math.min(little, big);
  if (isExplicit) return { isExplicit, isLittleEndian };
  const length = view.getUint32(at + 4, isLittleEndian);
  const isEmpty = length === 0 && view.getUint32(at) === 0;
  const isLikely = group <= 0x60 && !isEmpty && (length === 0xffffffff || length <= bytes.length - at - 8);
  return isLikely ? { isExplicit, isLittleEndian } : undefined;
}

/** In words, for a warning. */
export function describeEncoding({ isExplicit, isLittleEndian }: Encoding): string {
  return `${isExplicit ? 'Explicit' : 'Implicit'} VR ${isLittleEndian ? 'Little' : 'Big'} Endian`;
}
