import type { Progress } from '../engine/fold.ts';
import { readRecord, writeRecord } from './records.ts';

/** The progress folded up to an entry of the log, so that a page need not read all of it. */
export interface Snapshot {
  /** What folded it: another build, or other corrections, fold anew. */
  madeBy: string;
  lastSeq: number;
  progress: Progress;
}

/** Raised whenever the fold changes its result or its shape. */
const foldVersion = 4;

/** Events folded past a snapshot after which a new one is worth its writing. */
export const worthSaving = 200;

/** What a snapshot must have been made by to be of use. */
export function describeFold(corrections: readonly unknown[]): string {
  return `${foldVersion}:${JSON.stringify(corrections)}`;
}

/** The snapshot, if there is one made in the same way. */
export async function readSnapshot(madeBy: string): Promise<Snapshot | undefined> {
  const snapshot = await readRecord('snapshots', 'progress');
  return snapshot?.madeBy === madeBy ? (snapshot as Snapshot) : undefined;
}

/** Keeps a snapshot; a refusal costs only speed. */
export async function writeSnapshot(snapshot: Snapshot): Promise<void> {
  await writeRecord('snapshots', snapshot, 'progress');
}
