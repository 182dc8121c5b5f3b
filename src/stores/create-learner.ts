import { atom, type ReadableAtom } from 'nanostores';
import type { ShippedCorrection } from '../engine/corrections.ts';
import { compareEvents, type LearnerEvent } from '../engine/event.ts';
import { addEvent, emptyProgress, foldEvents, fork, isLater, type Progress } from '../engine/fold.ts';
import { createMemoryLog, type EventLog, type Reading, type Unreadable, type Written } from './event-log.ts';
import { describeFold, worthSaving, type Snapshot } from './snapshot.ts';

/** Whether what the learner does is kept, and if not, why; of a long log, how much has been read, from 0 to 1. */
export type Keeping =
  { status: 'opening'; share?: number } | { status: 'kept' } | { status: 'memory'; because: string };

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

/** Entries in the log from which on opening it takes long enough to be told of. */
const longLog = 5000;

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
  let opened: Promise<void> | undefined;
  let started: Promise<void> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  /** One thing at a time: two overlapping reads would fold the same event twice. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  const isRefused = () => $keeping.get().status === 'memory';

  function fallBack(error: unknown): void {
    const because = error instanceof Error ? error.message : String(error);
    if (!isRefused()) $keeping.set({ status: 'memory', because });
  }

  async function readAll(): Promise<Reading> {
    const kept: Reading = { events: [], unreadable: [], lastSeq: 0, isEnd: !disk };
    try {
      while (!kept.isEnd) {
        const piece = await (disk ?? memory).readAfter(kept.lastSeq);
        kept.events.push(...piece.events);
        kept.unreadable.push(...piece.unreadable);
        ({ lastSeq: kept.lastSeq, isEnd: kept.isEnd } = piece);
      }
    } catch {
      Object.assign(kept, { events: [], unreadable: [] }); // half of it would be taken for all
    }
    const held = await memory.readAfter(0);
    return { ...kept, events: [...kept.events, ...held.events] };
  }

  /** What disk and memory hold together, where the browser refuses to go on. */
  async function foldAll(): Promise<void> {
    const reading = await readAll();
    if (reading.isEnd) {
      lastSeq = reading.lastSeq;
      $progress.set(foldEvents(reading.events, corrections));
    } else {
      const progress = fork(shown ?? $progress.get());
      for (const event of reading.events.toSorted(compareEvents))
        if (isLater(progress, event)) addEvent(progress, event, corrections);
      $progress.set(progress);
    }
  }

  /** Shows what is new on disk: what was just written where nothing else is, else what is read. */
  async function foldTail(written?: Written): Promise<void> {
    if (!disk) return;
    if (isRefused()) return foldAll();
    if (written && written.lastSeq <= lastSeq) return; // it was read since, or nothing in it was new
    const tail = written?.after === lastSeq ? written : await disk.readAfter(lastSeq);
    const events = tail.events.toSorted(compareEvents);
    const [first] = events;
    const isLate = first !== undefined && !isLater($progress.get(), first);
    if (isLate || !tail.isEnd || events.length >= worthSaving) return foldLong(disk);
    lastSeq = tail.lastSeq;
    if (!first) return;
    const progress = fork($progress.get());
    for (const event of events) addEvent(progress, event, corrections);
    $progress.set(progress);
  }

  /** As above, for a long tail or one that came late. */
  async function foldLong(log: EventLog): Promise<void> {
    const { foldLog } = await import('./fold-log.ts');
    const end = $keeping.get().status === 'opening' ? await log.findLastSeq() : 0;
    let told = 0;
    const state = fork($progress.get());
    const folded = await foldLog<Progress>(
      { state, lastSeq, last: state.last },
      {
        empty: emptyProgress,
        add: (progress, event) => addEvent(progress, event, corrections),
        readAfter: log.readAfter,
        save: ({ state, lastSeq }) =>
          void outside.writeSnapshot({ madeBy, lastSeq, progress: state }).catch(() => undefined),
        tell: (seq) => {
          const share = Math.floor((20 * seq) / end) / 20;
          if (end - lastSeq >= longLog && !isRefused() && share !== told) $keeping.set({ status: 'opening', share });
          told = share;
        },
      },
    );
    ({ lastSeq } = folded);
    $progress.set(folded.state);
  }

  const open = () =>
    (opened ??= outside.openLog().then((log) => {
      disk = log;
    }, fallBack));

  async function readIn(): Promise<void> {
    await open();
    if (!disk) return;
    try {
      const snapshot = await outside.readSnapshot(madeBy).catch(() => undefined);
      if (snapshot) {
        ({ lastSeq } = snapshot);
        $progress.set(snapshot.progress);
      }
      await foldTail();
      if (!isRefused()) $keeping.set({ status: 'kept' });
    } catch (error) {
      fallBack(error);
    }
  }

  async function hold(events: readonly LearnerEvent[]): Promise<number> {
    shown ??= $progress.get();
    const known = new Set((await readAll()).events.map(({ id }) => id));
    const held = await memory.append(events.filter(({ id }) => !known.has(id)));
    await foldAll();
    return held.events.length;
  }

  /** What is given is written at once, even while a long log is still being read. */
  async function record(events: readonly LearnerEvent[]): Promise<number> {
    void start();
    await open();
    const written = isRefused() ? undefined : await disk?.append(events).catch(fallBack);
    if (written) outside.tellOthers();
    return inTurn(async () => {
      const held = isRefused() ? await hold(events) : 0;
      if (!written) return held;
      // What is written is safe; should it not be shown now, it is the next time.
      if (!isRefused()) await foldTail(written).catch(() => undefined);
      return written.events.length;
    });
  }

  const start = () => (started ??= inTurn(readIn));
  return {
    $progress,
    $keeping,
    start,
    record,
    catchUp: () => start().then(() => inTurn(() => foldTail().catch(() => undefined))),
    readAll: () => start().then(() => inTurn(readAll)),
  };
}
