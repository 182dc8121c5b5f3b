import type { Element } from '../dicom/element.ts';
import { readFile } from '../dicom/read-file.ts';
import type { DataSet } from './data-set.ts';
import { imageDictionary } from './image-dictionary.ts';

/** A file opened for its pixels; how far it could be read stands in `stoppedBecause`. */
export interface OpenedFile {
  dataSet: DataSet;
  transferSyntax: string | undefined;
  stoppedBecause: string | undefined;
}

/** Opens the bytes of a file; never throws, and what could not be read is not there. */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const tree = await readFile(bytes, imageDictionary);
  return {
    dataSet: viewElements(tree.elements, tree.bytes, tree.encoding?.isLittleEndian ?? true),
    transferSyntax: tree.transferSyntax,
    stoppedBecause: tree.stoppedAt?.because,
  };
}

function viewElements(elements: readonly Element[], file: Uint8Array, isLittleEndian: boolean): DataSet {
  const byTag = new Map(elements.map((element) => [element.tag, element]));
  const bytes = (tag: string): Uint8Array | undefined => {
    const element = byTag.get(tag);
    if (!element || element.length < 0) return undefined;
    return file.subarray(element.valueOffset, Math.min(file.length, element.valueOffset + element.length));
  };
  const text = (tag: string): string | undefined => {
    const value = bytes(tag);
    if (!value) return undefined;
    return latin.decode(value).replace(/^ +|[ \0]+$/g, '') || undefined;
  };
  return {
    isLittleEndian,
    bytes,
    text,
    numbers: (tag) => {
      const form = forms[byTag.get(tag)?.vr ?? ''];
      if (!form)
        return (text(tag) ?? '')
          .split('\\')
          .filter((part) => part.trim() !== '')
          .map(Number)
          .filter(Number.isFinite);
      const value = bytes(tag) ?? new Uint8Array();
      const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
      const count = Math.floor(value.length / form.size);
      return Array.from({ length: count }, (_, i) => form.read(view, i * form.size, isLittleEndian));
    },
    items: (tag) =>
      (byTag.get(tag)?.children ?? []).map(({ children = [] }) => viewElements(children, file, isLittleEndian)),
    fragments: (tag) => {
      const element = byTag.get(tag);
      if (!element || element.length >= 0) return undefined;
      const items = (element.children ?? []).slice(1);
      return items.map(({ valueOffset, length }) => file.subarray(valueOffset, valueOffset + Math.max(0, length)));
    },
  };
}

const latin = new TextDecoder('latin1');

const forms: Record<string, { size: number; read: (view: DataView, at: number, isLittleEndian: boolean) => number }> = {
  US: { size: 2, read: (view, at, isLittle) => view.getUint16(at, isLittle) },
  SS: { size: 2, read: (view, at, isLittle) => view.getInt16(at, isLittle) },
  UL: { size: 4, read: (view, at, isLittle) => view.getUint32(at, isLittle) },
  SL: { size: 4, read: (view, at, isLittle) => view.getInt32(at, isLittle) },
  FL: { size: 4, read: (view, at, isLittle) => view.getFloat32(at, isLittle) },
  FD: { size: 8, read: (view, at, isLittle) => view.getFloat64(at, isLittle) },
};
