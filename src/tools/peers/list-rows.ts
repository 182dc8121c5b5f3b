import { createHash } from 'node:crypto';
import type { Element } from '../../formats/dicom/element.ts';
import { itemTag, undefinedLength } from '../../formats/dicom/element.ts';

/** An element as it is compared; what a peer does not tell is absent. */
export interface Row {
  depth: number;
  tag: string;
  vr?: string;
  length?: number;
  /** MD5 of the bytes of the value. */
  digest?: string;
  text?: string;
}

const textVrs = new Set(['SH', 'LO', 'ST', 'PN', 'LT', 'UC', 'UT']);

/** A tree, as rows in the order of the file: two levels for a sequence, one of which is its item's. */
export function listRows(bytes: Uint8Array, elements: readonly Element[], hasFragments: boolean, depth = 0): Row[] {
  return elements.flatMap((element) => {
    const { tag, vr, length, valueOffset, end, value, isCut, children } = element;
    const isPlain = children === undefined;
    const last = isPlain || length !== undefinedLength ? end : end - 8;
    const isHashed = vr !== 'SQ' && tag !== itemTag;
    const row: Row = {
      depth,
      tag,
      vr,
      length,
      ...(isHashed && { digest: createHash('md5').update(bytes.subarray(valueOffset, last)).digest('hex') }),
      ...(textVrs.has(vr) && !isCut && { text: value }),
    };
    const inner = vr === 'OB' || vr === 'OW' ? (hasFragments ? children : []) : children;
    return [row, ...listRows(bytes, inner ?? [], hasFragments, depth + 1)];
  });
}
