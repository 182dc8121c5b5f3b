import type { ElementToWrite } from '../dicom/element-to-write.ts';
import { writeElements } from '../dicom/write-elements.ts';
import { writeFile } from '../dicom/write-file.ts';
import { textOfHeld, type Held } from './held.ts';

const implicitLittle = '1.2.840.10008.1.2';
const explicitLittle = '1.2.840.10008.1.2.1';
/** Written as Explicit VR Little Endian: the one is retired, the other only saves space. */
const rewritten = new Set(['1.2.840.10008.1.2.2', '1.2.840.10008.1.2.1.99']);

/** The program that wrote the file (PS3.7 §D.3.3.2): a UUID as a number, made once. */
const implementation = '2.25.195673460608778680003572643379254194395';

/** A Part 10 file of the elements, its File Meta Information made anew, with nothing private in it. */
export function writeHeld(elements: readonly Held[], transferSyntax: string | undefined): Uint8Array {
  const syntax = transferSyntax === undefined || rewritten.has(transferSyntax) ? explicitLittle : transferSyntax;
  const meta = {
    sopClass: textOfHeld(elements, '0008,0016'),
    sopInstance: textOfHeld(elements, '0008,0018'),
    transferSyntax: syntax,
    implementation,
    implementationVersion: 'PACS_PREP',
  };
  return writeFile(meta, writeElements(elements.map(toWrite), syntax === implicitLittle ? 'implicit' : 'explicit'));
}

function toWrite({ tag, vr, bytes, items, fragments }: Held): ElementToWrite {
  return {
    tag,
    vr: vr || 'UN',
    value: items ? items.map((item) => item.map(toWrite)) : fragments ? { fragments } : bytes,
  };
}
