/** What a reader of pixels asks of a data set; tags are written `GGGG,EEEE` in upper case. */
export interface DataSet {
  /** The text of an element without its padding; nothing where it is missing or empty. */
  text: (tag: string) => string | undefined;
  /** The numbers of an element, whether they are written in binary or in digits; none where it is missing. */
  numbers: (tag: string) => number[];
  /** The value as it lies in the file. */
  bytes: (tag: string) => Uint8Array | undefined;
  /** The items of a sequence; none where it is missing. */
  items: (tag: string) => DataSet[];
  /** The fragments of encapsulated pixel data, its offset table left out; nothing where the element is native. */
  fragments: (tag: string) => Uint8Array[] | undefined;
  isLittleEndian: boolean;
}
