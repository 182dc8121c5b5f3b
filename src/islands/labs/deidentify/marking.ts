/** What a challenge lets one do with an element of the file that is shown: mark it, or take the mark off. */
export interface Marking {
  isMarked: (path: string) => boolean;
  toggle: (path: string, name: string) => void;
}
