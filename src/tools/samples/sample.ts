import { writeElements, type Encoding } from '../../formats/dicom/write-elements.ts';
import { writeFile, type FileMeta } from '../../formats/dicom/write-file.ts';
import { listElements, type Attributes } from './attributes.ts';
import { uidOf } from './uid.ts';

/** A file to practise on, as it is made, told and judged. */
export interface Sample {
  /** Its id and the name of its file. */
  id: string;
  title: string;
  /** What it shows, in a sentence or two. */
  text: string;
  modality: string;
  /** What is wrong with it, where something is wrong on purpose. */
  broken?: string;
  /** Whether it has pixels that can be shown. */
  isImage: boolean;
  bytes: Uint8Array;
  /** What the judges say of it where that is not “nothing wrong”. */
  judged?: Verdict;
}

/** What is expected of dciodvfy and of dcmftest. */
export interface Verdict {
  /** The beginnings of dciodvfy's lines of error, or parts of them, each to be found; none means no error. */
  dciodvfy?: string[];
  /** Whether dcmftest calls it a Part 10 file; yes, if nothing is said. */
  isPart10?: boolean;
  /** It is deflated, which dciodvfy cannot undo itself. */
  inflate?: true;
}

export const transferSyntaxes = {
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  deflated: '1.2.840.10008.1.2.1.99',
  rle: '1.2.840.10008.1.2.5',
};

/** What the File Meta Information says of a data set in a transfer syntax. */
export function metaOf(attributes: Attributes, transferSyntax: string): FileMeta {
  const { SOPClassUID, SOPInstanceUID } = attributes;
  if (typeof SOPClassUID !== 'string' || typeof SOPInstanceUID !== 'string') throw new Error('A file wants its UIDs');
  return {
    sopClass: SOPClassUID,
    sopInstance: SOPInstanceUID,
    transferSyntax,
    implementation: uidOf('implementation'),
    implementationVersion: 'PACS_PREP_1',
  };
}

/** A whole and sound Part 10 file of the attributes. */
export function makeFile(attributes: Attributes, encoding: Encoding = 'explicit'): Uint8Array {
  return writeFile(metaOf(attributes, transferSyntaxes[encoding]), writeElements(listElements(attributes), encoding));
}
