import { atom, type ReadableAtom } from 'nanostores';
import type { ShippedCorrection } from '../engine/corrections.ts';
import { compareEvents, type LearnerEvent } from '../engine/event.ts';
import { addEvent, emptyProgress, foldEvents, fork, isLater, type Progress } from '../engine/fold.ts';
import { createMemoryLog, type EventLog, type Reading, type Unreadable } from './event-log.ts';
import { describeFold, type Snapshot } from './snapshot.ts';

/** Whether what the learner does is kept, and if not, why. */
export type Keeping = { status: 'opening' } | { status: 'kept' } | { status: 'memory'; because: string };

/** Everything outside that a learner's record needs, so that tests can hand it over. */
export interface Outside {
  openLog: () => Promise<EventLog>;
  corrections: readonly ShippedCorrection[];
  readSnapshot: (madeBy: string) => Promise<Snapshot | undefined>;
  writeSnapshot: (snapshot: Snapshot) => Promise<void>;
  /** Tells other tabs of this browser that the log has grown. */
  tellOthers: () => void;
}

/** The learner's record: what is shown of it, and the only way to add to it. */
export interface Learner {
  $progress: ReadableAtom<Progress>;
  $keeping: ReadableAtom<Keeping>;
  /** Opens the log and shows what is in it; resolves once the first numbers are right. */
  start(): Promise<void>;
  /** Keeps events and resolves once they are safe, or held in memory where the browser refuses; says how many were new. */
  record(events: readonly LearnerEvent[]): Promise<number>;
  /** Reads what other tabs have written. */
  catchUp(): Promise<void>;
  /** Every event, from disk and from memory, and the entries that cannot be read. */
  readAll(): Promise<{ events: LearnerEvent[]; unreadable: Unreadable[] }>;
}

/** Entries read past the snapshot after which a new one is worth its writing. */
const snapshotEvery = 200;

/** A record over that log; nothing happens until it is started. */
export function createLearner(outside: Outside): Learner {
  const { corrections } = outside;
  const madeBy = describeFold(corrections);
  const $progress = atom<Progress>(emptyProgress());
  const $keeping = atom<Keeping>({ status: 'opening' });
  const memory = createMemoryLog();
  let disk: EventLog | undefined;
  let lastSeq = 0;
  /** What was shown when the browser began to refuse; the log may be beyond reading since. */
  let shown: Progress | undefined;
  let started: Promise<void> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  /** One thing at a time: two overlapping reads would fold the same event twice. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  function fallBack(error: unknown): void {
    shown = $progress.get();
    const because = error instanceof Error ? error.message : String(error);
    $keeping.set({ status: 'memory', because });
  }

  async function readAll(): Promise<Reading & { isWhole: boolean }> {
    const kept = await disk?.readAfter(0).catch(() => undefined);
    const held = await memory.readAfter(0);
    return {
      events: [...(kept?.events ?? []), ...held.events],
      unreadable: kept?.unreadable ?? [],
      lastSeq: kept?.lastSeq ?? 0,
      isWhole: !disk || kept !== undefined,
    };
  }

  async function foldAll(): Promise<void> {
    const reading = await readAll();
    if (reading.isWhole) {
      lastSeq = reading.lastSeq;
      $progress.set(foldEvents(reading.events, corrections));
    } else {
      const progress = fork(shown ?? $progress.get());
      for (const event of reading.events.toSorted(compareEvents))
        if (isLater(progress, event)) addEvent(progress, event, corrections);
      $progress.set(progress);
    }
  }

  async function foldTail(): Promise<number> {
    const tail = (await disk?.readAfter(lastSeq)) ?? { events: [], lastSeq };
    if (tail.events.length === 0) return 0;
    const progress = fork($progress.get());
    for (const event of tail.events.toSorted(compareEvents)) {
      if (!isLater(progress, event)) {
        await foldAll();
        return tail.events.length;
      }
      addEvent(progress, event, corrections);
    }
    lastSeq = tail.lastSeq;
    $progress.set(progress);
    return tail.events.length;
  }

  async function open(): Promise<void> {
    try {
      disk = await outside.openLog();
      const snapshot = await outside.readSnapshot(madeBy).catch(() => undefined);
      if (snapshot) {
        lastSeq = snapshot.lastSeq;
        $progress.set(snapshot.progress);
      }
      const read = await foldTail();
      $keeping.set({ status: 'kept' });
      if (read >= snapshotEvery)
        void outside.writeSnapshot({ madeBy, lastSeq, progress: $progress.get() }).catch(() => undefined);
    } catch (error) {
      fallBack(error);
    }
  }

  async function keep(events: readonly LearnerEvent[]): Promise<number> {
    if (disk && $keeping.get().status === 'kept') {
      try {
        const added = await disk.append(events);
        // What is written is safe; should reading it back fail, it is shown the next time.
        await foldTail().catch(() => undefined);
        outside.tellOthers();
        return added;
      } catch (error) {
        fallBack(error);
      }
    }
    const known = new Set((await readAll()).events.map(({ id }) => id));
    const added = await memory.append(events.filter(({ id }) => !known.has(id)));
    await foldAll();
    return added;
  }

  const start = () => (started ??= inTurn(open));
  return {
    $progress,
    $keeping,
    start,
    record: (events) => start().then(() => inTurn(() => keep(events))),
    catchUp: () => start().then(() => inTurn(async () => void (await foldTail().catch(() => undefined)))),
    readAll: () => start().then(() => inTurn(readAll)),
  };
}
