import type { ElementToWrite } from './element-to-write.ts';
import { join, writeElement, writeElements } from './write-elements.ts';

/** What the File Meta Information says of a file (PS3.10 §7.1). */
export interface FileMeta {
  sopClass: string;
  sopInstance: string;
  transferSyntax: string;
  implementation: string;
  implementationVersion: string;
}

/** A Part 10 file of a data set that is already in bytes: preamble, prefix, File Meta Information, data set. */
export function writeFile(meta: FileMeta, dataSet: Uint8Array): Uint8Array {
  return join([new Uint8Array(128), new TextEncoder().encode('DICM'), writeMeta(meta), dataSet]);
}

/** The File Meta Information with its group length, in Explicit VR Little Endian. */
export function writeMeta(meta: FileMeta): Uint8Array {
  const elements: ElementToWrite[] = [
    { tag: '0002,0001', vr: 'OB', value: Uint8Array.of(0, 1) },
    { tag: '0002,0002', vr: 'UI', value: meta.sopClass },
    { tag: '0002,0003', vr: 'UI', value: meta.sopInstance },
    { tag: '0002,0010', vr: 'UI', value: meta.transferSyntax },
    { tag: '0002,0012', vr: 'UI', value: meta.implementation },
    { tag: '0002,0013', vr: 'SH', value: meta.implementationVersion },
  ];
  const rest = writeElements(elements);
  return join([writeElement({ tag: '0002,0000', vr: 'UL', value: [rest.length] }), rest]);
}
