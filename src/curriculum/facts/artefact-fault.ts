import type { Finding } from './finding.ts';

/** A finding about one line of an artefact, which is its text. */
export interface ArtefactFault extends Finding {
  /** Counted from 0. */
  line: number;
}
