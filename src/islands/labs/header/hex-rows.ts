import type { Element } from '../../../formats/dicom/element.ts';

/** What a byte is to the element that is chosen. */
export type Part = 'tag' | 'vr' | 'length' | 'value' | 'none';

export const bytesInRow = 8;
export const rowsInPane = 20;
export const paneSize = bytesInRow * rowsInPane;

/** Where a pane begins that shows this byte, with a row before it. */
export function paneStart(offset: number, length: number): number {
  const row = Math.max(0, Math.floor(offset / bytesInRow) - 1) * bytesInRow;
  const last = Math.max(0, Math.ceil(length / bytesInRow) - rowsInPane) * bytesInRow;
  return Math.min(row, last);
}

/** Which part of an element a byte is; in implicit VR there is none for the VR (PS3.5 §7.1). */
export function partOf(element: Element | undefined, offset: number): Part {
  if (!element || offset < element.offset || offset >= element.end) return 'none';
  if (offset >= element.valueOffset) return 'value';
  if (offset < element.offset + 4) return 'tag';
  const head = element.valueOffset - element.offset;
  const hasVr = head === 12 || (head === 8 && element.isExplicit === true);
  return hasVr && offset < element.offset + 6 ? 'vr' : 'length';
}

/** A byte as a reader of dumps sees it. */
export function asCharacter(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·';
}
