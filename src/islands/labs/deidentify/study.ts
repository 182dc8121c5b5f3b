import type { Bonds, UidRow } from '../../../formats/deidentify/compare-uids.ts';
import type { Change } from '../../../formats/deidentify/change.ts';
import type { Choice } from '../../../formats/deidentify/choice.ts';
import type { Finding } from '../../../formats/deidentify/find-left.ts';
import type { Dictionary } from '../../../formats/dicom/dictionary.ts';

/** A file on the bench before anything was done to it. */
export interface StudyFile {
  name: string;
  /** What it is called on the bench, where that is not its name. */
  title?: string;
  /** What its SOP class is called. */
  kind: string;
  /** Who reserved private blocks in it. */
  creators: string[];
  /** It has frames that can be looked at; none where there are no pixels. */
  frames: number;
  /** In pixels. */
  size?: { width: number; height: number };
  /** Why its pixels cannot be blackened. */
  whyNot?: string;
  /** How far it could be read, where it could not be read whole. */
  stopped?: string;
}

/** What the choice has made of the study. */
export interface Applied {
  files: { changes: Change[]; left: Finding[]; size: number }[];
  uids: UidRow[];
  bonds: { before: Bonds; after: Bonds };
}

/** A frame as RGBA, or why there is none. */
export type Picture = { width: number; height: number; pixels: Uint8ClampedArray<ArrayBuffer> } | { refused: string };

/** What the bench asks of its worker, which keeps the study that was opened last. */
export type Question =
  | { ask: 'open'; files: { name: string; bytes: Uint8Array }[]; dictionary: Dictionary }
  | { ask: 'apply'; choice: Choice }
  | { ask: 'picture'; at: number; frame: number }
  | { ask: 'file'; at: number };

export type Answer = StudyFile[] | Applied | Picture | Uint8Array<ArrayBuffer>;
