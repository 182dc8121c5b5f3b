import { regrade, type ShippedCorrection } from '../engine/corrections.ts';
import { compareEvents, type LearnerEvent } from '../engine/event.ts';
import type { Reading } from './event-log.ts';
import { foldLog, type Folded } from './fold-log.ts';
import { describeFold } from './snapshot.ts';

/** Something computed from the log beside the progress, which few pages need and the others need not load. */
export interface Fold<State> {
  name: string;
  /** Raised whenever the fold changes its result or its shape. */
  version: number;
  empty: () => State;
  /** Adds an event in place, later than those before and graded by today's key. */
  add: (state: State, event: LearnerEvent) => void;
}

/** A state folded up to an entry of the log; it can be thrown away at any time. */
export interface FoldSnapshot {
  madeBy: string;
  lastSeq: number;
  last?: Pick<LearnerEvent, 'at' | 'id'>;
  state: unknown;
}

/** Everything outside that a fold needs, so that tests can hand it over. */
export interface RecallOutside {
  corrections: readonly ShippedCorrection[];
  /** What was written after an entry, or the first of it; rejects where the browser refuses. */
  readAfter: (seq: number) => Promise<Reading>;
  /** Every event, from disk and from memory. */
  readAll: () => Promise<{ events: LearnerEvent[] }>;
  readSnapshot: (name: string) => Promise<FoldSnapshot | undefined>;
  writeSnapshot: (name: string, snapshot: FoldSnapshot) => Promise<void>;
}

/** A way to fold the log: from the snapshot and what came after, or, where events came late, from the beginning. */
export function createRecall(outside: RecallOutside): <State>(fold: Fold<State>) => Promise<State> {
  const { corrections, readAfter, readAll, readSnapshot, writeSnapshot } = outside;

  return async <State>(fold: Fold<State>) => {
    const madeBy = `${fold.version}:${describeFold(corrections)}`;
    const { name, empty } = fold;
    const add = (state: State, event: LearnerEvent) =>
      fold.add(state, event.kind === 'attempt' ? regrade(event, corrections) : event);
    const save = ({ last, ...folded }: Folded<State>) =>
      void writeSnapshot(name, {
        madeBy,
        ...folded,
        ...(last ? { last: { at: last.at, id: last.id } } : {}),
      }).catch(() => undefined);
    try {
      const kept = await readSnapshot(name);
      const from = kept?.madeBy === madeBy ? { ...kept, state: kept.state as State } : { state: empty(), lastSeq: 0 };
      return (await foldLog<State>(from, { empty, add, readAfter, save })).state;
    } catch {
      const unique = new Map((await readAll()).events.map((event) => [event.id, event]));
      const state = empty();
      for (const event of [...unique.values()].toSorted(compareEvents)) add(state, event);
      return state;
    }
  };
}
