/** What the value of a line is: text in brackets, a name after `=`, numbers or tags, a note in words, or not given. */
export type ValueForm = 'text' | 'name' | 'plain' | 'note' | 'none';

/** One data element as a dump prints it. */
export interface DumpElement {
  /** `(gggg,eeee)`, hexadecimal in lower case. */
  tag: string;
  /** As printed: a VR of the standard, or what a tool puts there, such as `na`, `pi`, `up` or `??`. */
  vr?: string;
  /** The value without brackets or `=`; numbers as printed, divided by backslashes. */
  value?: string;
  form: ValueForm;
  /** The value was cut short, by the tool or by an author. */
  isCut: boolean;
  /** Bytes, as stated; absent where undefined or not printed. */
  length?: number;
  /** The number of values, as stated. */
  vm?: number;
  /** `#=n`: the items of a sequence, or the elements of an item. */
  count?: number;
  /** Cut with an ellipsis where the line cuts it. */
  keyword?: string;
  name?: string;
  /** As dcmdump indents: two for each sequence, since the item takes one. */
  depth: number;
  /** Lines apart by a heading, an empty line or a gap belong to different parts. */
  part: number;
  /** Counted from 0. */
  line: number;
  /** The line as it stands, with its marks. */
  text: string;
}

/** What one line says, before its place in the dump is known. */
export type LineContent = Omit<DumpElement, 'part' | 'line' | 'text'>;
