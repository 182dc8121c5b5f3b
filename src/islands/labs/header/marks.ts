/** What somebody marks as the fault: an element of a file, or the file as a whole. */
export interface FileMark {
  /** The id of the sample. */
  sample: string;
  /** The element, as `tagPathOf` writes it; the whole file where it is missing. */
  at?: string;
  /** What the element is called, for the list. */
  name?: string;
}

/** What the header bench says of itself in a challenge: `mark <sample>` or `mark <sample> <element>`. */
export function factsOfMarks(marks: readonly FileMark[]): string[] {
  return marks.map(({ sample, at }) => (at === undefined ? `mark ${sample}` : `mark ${sample} ${at}`));
}

/** The marks without that one, or with it where it was not among them. */
export function toggleMark(marks: readonly FileMark[], mark: FileMark): FileMark[] {
  const others = marks.filter((one) => !isSame(one, mark));
  return others.length < marks.length ? others : [...marks, mark];
}

/** True if it is among the marks. */
export function isMarked(marks: readonly FileMark[], mark: FileMark): boolean {
  return marks.some((one) => isSame(one, mark));
}

function isSame(one: FileMark, other: FileMark): boolean {
  return one.sample === other.sample && one.at === other.at;
}
