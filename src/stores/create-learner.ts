import { atom, type ReadableAtom } from 'nanostores';
import type { ShippedCorrection } from '../engine/corrections.ts';
import { compareEvents, type LearnerEvent } from '../engine/event.ts';
import { addEvent, emptyProgress, fork, isLater, type Progress } from '../engine/fold.ts';
import type { EventLog, Reading, Unreadable, Written } from './event-log.ts';
import { readWhole, unite } from './read-whole.ts';
import { describeFold, worthSaving, type Snapshot } from './snapshot.ts';

/**
 * Whether what the learner does is kept, and if not, why; of a long log, how much has been read, from 0 to 1. `wasDeleted`
 * where the record was taken away while the page was open, and only what was done on the page is kept again.
 */
export type Keeping =
  { status: 'opening'; share?: number } | { status: 'kept'; wasDeleted?: true } | { status: 'memory'; because: string };

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
  /** True while the only copy of something is in memory. */
  isHolding(): boolean;
  /** Reads what other tabs have written, and tries again to write what the browser has refused. */
  catchUp(): Promise<void>;
  /** Reads all anew and keeps again what was done on this page, where the database was taken away under it. */
  beginAgain(): Promise<void>;
  /** Every event, from disk and from memory, and the entries that cannot be read. */
  readAll(): Promise<{ events: LearnerEvent[]; unreadable: Unreadable[] }>;
}

type Events = readonly LearnerEvent[];

/** Entries in the log from which on opening it takes long enough to be told of. */
const longLog = 5000;

/** A record over that log; nothing happens until it is started. */
export function createLearner(outside: Outside): Learner {
  const { corrections } = outside;
  const madeBy = describeFold(corrections);
  const $progress = atom<Progress>(emptyProgress());
  const $keeping = atom<Keeping>({ status: 'opening' });
  let disk: EventLog | undefined;
  /** What is folded of the disk, up to `lastSeq`; what is shown is this and what is held. */
  let folded = $progress.get();
  let lastSeq = 0;
  /** What the browser refused, in memory until it takes it. */
  let held: LearnerEvent[] = [];
  /** What was done on this page. */
  let given: LearnerEvent[] = [];
  let isGone = false;
  let [opened, started]: (Promise<void> | undefined)[] = [];
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

  /** Everything on disk, as far as it can be read, and what is held. */
  async function readAll(): Promise<Reading> {
    const kept = await readWhole(disk);
    return { ...kept, events: unite(kept.events, held) };
  }

  /** Shows what is folded of the disk and what is held. */
  async function show(): Promise<void> {
    if (held.length === 0) return $progress.set(folded);
    const reading = held.every((event) => isLater(folded, event)) ? undefined : await readAll();
    const progress = reading?.isEnd ? emptyProgress() : fork(folded);
    for (const event of (reading?.events ?? held).toSorted(compareEvents))
      if (isLater(progress, event)) addEvent(progress, event, corrections);
    $progress.set(progress);
  }

  /** Folds what is new on disk: what was just written where nothing else is, else what is read. */
  async function foldTail(written?: Written): Promise<void> {
    if (!disk) return;
    if (written && written.lastSeq <= lastSeq) return; // it was read since, or nothing in it was new
    const tail = written?.after === lastSeq ? written : await disk.readAfter(lastSeq);
    const events = tail.events.toSorted(compareEvents);
    const [first] = events;
    const isLate = first !== undefined && !isLater(folded, first);
    if (isLate || !tail.isEnd || events.length >= worthSaving) return foldLong(disk);
    lastSeq = tail.lastSeq;
    if (!first) return;
    folded = fork(folded);
    for (const event of events) addEvent(folded, event, corrections);
  }

  /** As above, for a long tail or one that came late. */
  async function foldLong(log: EventLog): Promise<void> {
    const { foldLog } = await import('./fold-log.ts');
    const end = $keeping.get().status === 'opening' ? await log.findLastSeq() : 0;
    let told = 0;
    const state = fork(folded);
    const long = await foldLog<Progress>(
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
    ({ lastSeq } = long);
    folded = long.state;
  }

  const take = (log: EventLog) => {
    disk = log;
    if (log.refusal) fallBack(new Error(log.refusal));
  };
  const open = () => {
    if (!disk)
      opened ??= outside
        .openLog()
        .then(take, fallBack)
        .finally(() => (opened = undefined));
    return opened;
  };

  async function readIn(): Promise<void> {
    await open();
    if (!disk) return;
    try {
      const snapshot = await outside.readSnapshot(madeBy).catch(() => undefined);
      if (snapshot) ({ lastSeq, progress: folded } = snapshot);
      await foldTail();
      await show();
      if (!isRefused()) $keeping.set({ status: 'kept' });
    } catch (error) {
      fallBack(error);
    }
  }

  /** Writes events; nothing where the browser refuses. */
  async function write(events: Events): Promise<Written | undefined> {
    await open();
    if (!disk || disk.refusal) return undefined;
    const written = (await disk.append(events).catch(fallBack)) ?? undefined;
    if (written) outside.tellOthers();
    return written;
  }

  /** Folds and shows what was written with what had been held, or holds it too; says how many of the events were new. */
  async function settle(events: Events, carried: Events, written: Written | undefined): Promise<number> {
    try {
      if (written) {
        await foldTail(written);
        held = held.filter((event) => !carried.includes(event));
        if (isRefused() && held.length === 0) $keeping.set({ status: 'kept' });
        await show();
        return written.events.filter((event) => events.includes(event)).length;
      }
    } catch {
      // What is written is safe; should it not be shown now, it is the next time.
      if (!isRefused()) return events.length;
    }
    // What is done on this page is new; what is taken in may be known.
    const known = events.length > 1 ? (await readAll()).events : held;
    const ids = new Set(known.map(({ id }) => id));
    const fresh = unite(events).filter(({ id }) => !ids.has(id));
    held = [...held, ...fresh];
    await show();
    return fresh.length;
  }

  /** What is given is written at once, even while a long log is still being read. */
  async function record(events: Events): Promise<number> {
    void start();
    given = given.concat(events);
    const carried = held;
    const written = await write([...carried, ...events]);
    return inTurn(() => settle(events, carried, written));
  }

  async function refresh(): Promise<void> {
    if (isGone) return beginAgain();
    const carried = held;
    if (isRefused()) await settle([], carried, await write(carried));
    else await foldTail().then(show);
  }

  /** The database was taken away: what was done here is written into the new one, or held. */
  async function beginAgain(): Promise<void> {
    isGone = true;
    held = [...new Set([...given, ...held])];
    const carried = held;
    const written = await write(carried);
    if (!disk || !written) return show();
    const end = await disk.findLastSeq();
    const wasDeleted = end < lastSeq || (written.events.length > 0 && written.after === 0);
    [folded, lastSeq, held, isGone] = [emptyProgress(), 0, [], false];
    await foldTail();
    await show();
    $keeping.set({ status: 'kept', ...(wasDeleted ? { wasDeleted } : {}) });
  }

  const quietly = (work: () => Promise<void>) => start().then(() => inTurn(() => work().catch(() => undefined)));
  const start = () => (started ??= inTurn(readIn));
  return {
    $progress,
    $keeping,
    start,
    record,
    isHolding: () => held.length > 0,
    catchUp: () => quietly(refresh),
    beginAgain: () => quietly(beginAgain),
    readAll: async () => {
      await start();
      const reading = await inTurn(readAll);
      // What was given just now is on its way to the disk.
      return { ...reading, events: unite(reading.events, given) };
    },
  };
}
