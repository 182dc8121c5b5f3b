/** A data element, or an item of a sequence or of encapsulated pixel data, as it lies in a file. */
export interface Element {
  /** `GGGG,EEEE` in upper-case hexadecimal; `FFFE,E000` for an item. */
  tag: string;
  /** As encoded, from the dictionary where the encoding is implicit, empty for an item. */
  vr: string;
  /** The VR stands in the bytes. */
  isExplicit?: true;
  /** The value length as encoded, in bytes; -1 where it is undefined. */
  length: number;
  /** Where its tag begins, where its value begins, and the first byte behind it with its delimiter. */
  offset: number;
  valueOffset: number;
  end: number;
  /** The value for reading, `\` between values; empty where there are children. */
  value: string;
  /** The value is longer than is given here. */
  isCut?: true;
  /** The items of a sequence, the elements of an item, the fragments of pixel data. */
  children?: Element[];
  /** What the standard registers under a value that is one UID. */
  uidName?: string;
  /** Who reserved the block of a private element. */
  creator?: string;
  /** From the dictionary; empty where it does not know the tag. */
  name: string;
  keyword: string;
}

/** Something that does not stop the reader. */
export interface Warning {
  offset: number;
  text: string;
}

/** How the elements of a data set are encoded (PS3.5 §7, PS3.5 Annex A). */
export interface Encoding {
  isExplicit: boolean;
  isLittleEndian: boolean;
}

export const undefinedLength = -1;
export const itemTag = 'FFFE,E000';
export const itemDelimiter = 'FFFE,E00D';
export const sequenceDelimiter = 'FFFE,E0DD';
