import { regrade, type ShippedCorrection } from '../engine/corrections.ts';
import { compareEvents, type LearnerEvent } from '../engine/event.ts';
import type { Reading } from './event-log.ts';
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
  /** What was written after an entry; rejects where the browser refuses. */
  readAfter: (seq: number) => Promise<Reading>;
  /** Every event, from disk and from memory. */
  readAll: () => Promise<{ events: LearnerEvent[] }>;
  readSnapshot: (name: string) => Promise<FoldSnapshot | undefined>;
  writeSnapshot: (name: string, snapshot: FoldSnapshot) => Promise<void>;
}

/** Events read past a snapshot after which a new one is worth its writing. */
const snapshotEvery = 200;
const pauseEvery = 1000;

/** A way to fold the log: from the snapshot and what came after, or, where events came late, from the beginning. */
export function createRecall(outside: RecallOutside): <State>(fold: Fold<State>) => Promise<State> {
  const { corrections, readAfter, readAll, readSnapshot, writeSnapshot } = outside;

  async function addAll<State>(fold: Fold<State>, state: State, events: readonly LearnerEvent[]): Promise<State> {
    for (const [i, event] of events.entries()) {
      // A long log must not hold up a click.
      if (i % pauseEvery === pauseEvery - 1) await new Promise((resume) => setTimeout(resume));
      fold.add(state, event.kind === 'attempt' ? regrade(event, corrections) : event);
    }
    return state;
  }

  return async (fold) => {
    const madeBy = `${fold.version}:${describeFold(corrections)}`;
    try {
      const kept = await readSnapshot(fold.name);
      const known = kept?.madeBy === madeBy ? kept : undefined;
      const tail = await readAfter(known?.lastSeq ?? 0);
      const sorted = tail.events.toSorted(compareEvents);
      const [first] = sorted;
      const isLate = first && known?.last && compareEvents(first, known.last) <= 0;
      const events = isLate ? (await readAfter(0)).events.toSorted(compareEvents) : sorted;
      const before = known && !isLate ? (known.state as ReturnType<typeof fold.empty>) : fold.empty();
      const state = await addAll(fold, before, events);
      const last = events.at(-1) ?? known?.last;
      if (tail.events.length >= snapshotEvery)
        void writeSnapshot(fold.name, {
          madeBy,
          lastSeq: tail.lastSeq,
          ...(last ? { last: { at: last.at, id: last.id } } : {}),
          state,
        }).catch(() => undefined);
      return state;
    } catch {
      const unique = new Map((await readAll()).events.map((event) => [event.id, event]));
      return addAll(fold, fold.empty(), [...unique.values()].toSorted(compareEvents));
    }
  };
}
