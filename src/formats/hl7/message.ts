/** A run of the text that was read: `text` is what stands from `start` up to `end`, in UTF-16 units. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** The characters that a message declares in MSH-1 and MSH-2; an empty one is not declared. */
export interface Delimiters {
  field: string;
  component: string;
  repetition: string;
  escape: string;
  subcomponent: string;
  /** The fifth of MSH-2, since version 2.7. */
  truncation: string;
}

export interface Component extends Piece {
  subcomponents: Piece[];
}

export interface Repetition extends Piece {
  components: Component[];
}

/** A field stands at its number less one: `fields[2]` is PID-3, and in MSH `fields[0]` is the separator itself. */
export interface Field extends Piece {
  repetitions: Repetition[];
}

export interface Segment extends Piece {
  /** Three letters or digits where all is well; otherwise what stands there. */
  name: string;
  fields: Field[];
  /** What stands between it and the next segment, or the end: line ends, empty lines, framing. */
  ending: string;
}

/** A place that is not as the standard wants it. */
export interface Warning {
  start: number;
  end: number;
  wrong: string;
}

export interface Message {
  text: string;
  delimiters: Delimiters;
  segments: Segment[];
  /** What stands before the first segment. */
  before: string;
  warnings: Warning[];
}

/** What the standard recommends, and what is assumed where no MSH declares any. */
export const usualDelimiters: Delimiters = {
  field: '|',
  component: '^',
  repetition: '~',
  escape: '\\',
  subcomponent: '&',
  truncation: '',
};

/** The segments whose first field is the field separator itself: of a message, a batch and a file. */
export function isHeader(name: string): boolean {
  return name === 'MSH' || name === 'BHS' || name === 'FHS';
}
