import type { FileMark } from './marks.ts';

/** What the panes of the bench must know to let faults be marked. */
export interface Marking {
  /** The files that are open, the one beside it last. */
  files: { sample: string; name: string }[];
  isMarked: (sample: string, at: string) => boolean;
  toggle: (mark: FileMark) => void;
}
