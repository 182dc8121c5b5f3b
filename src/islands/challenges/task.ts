import type { UidNames } from '../../formats/dimse/pdu/field.ts';

/** What a challenge gives to the bench that it is solved at, and what it wants to hear of it. */
export interface Task {
  /** How the bench stands at first, in the shape that the schema has for it. */
  start: unknown;
  /** How it was left before a reload, as `onChange` was told. */
  kept: unknown;
  /** Told at first and after every change: the facts by which it is judged, and the state that brings them back. */
  onChange: (facts: string[], state: unknown) => void;
}

/** Where benches fetch what they need. */
export interface BenchAddresses {
  samples: string;
  dictionary: string;
  /** The notes on elements. */
  notes: string;
  /** The archive of invented studies. */
  archive: string;
  /** The names of UIDs, for a challenge at the association bench. */
  uidNames?: UidNames | undefined;
}

/** What every bench in challenge mode is given. */
export interface TaskProps {
  task: Task;
  addresses: BenchAddresses;
}
