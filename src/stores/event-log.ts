import type { LearnerEvent } from '../engine/event.ts';
import { ask, finish } from './ask.ts';
import { isNewer, openDatabase, openToRead, type Schema } from './database.ts';

/** An entry that is in the log and cannot be read; it stays where it is. */
export interface Unreadable {
  raw: unknown;
  because: string;
}

/** What was read of the log, in the order of writing. */
export interface Reading {
  events: LearnerEvent[];
  unreadable: Unreadable[];
  /** The sequence number of the last entry read, to go on from. */
  lastSeq: number;
  /** False where more is to be read. */
  isEnd: boolean;
}

/** What was new and was written, as it would be read back. */
export interface Written extends Reading {
  /** The sequence number just before it. */
  after: number;
}

/** Where events are kept. */
export interface EventLog {
  /** Keeps those not yet kept, by id, and resolves once they are on disk. */
  append(events: readonly LearnerEvent[]): Promise<Written>;
  /** What was written after that sequence number, as much of it as holds up no click. */
  readAfter(seq: number): Promise<Reading>;
  /** The sequence number of the last entry, 0 where there is none. */
  findLastSeq(): Promise<number>;
  /** Why it may be read and not written to, where that is so. */
  refusal?: string;
}

/** Entries read at a time: some 40 ms of a slow phone, to read, judge and fold. */
const pieceSize = 300;

/** The log in this browser's database; rejects where the browser refuses. */
export async function openEventLog(): Promise<EventLog> {
  const log: EventLog = {
    append: async (events) => append(await openDatabase(), events),
    readAfter: async (seq) => readAfter(await openToRead(), seq),
    findLastSeq: async () => {
      const store = (await openToRead()).transaction('events').objectStore('events');
      return Number((await ask(store.openKeyCursor(null, 'prev')))?.key ?? 0);
    },
  };
  try {
    await openDatabase();
    return log;
  } catch (error) {
    if (isNewer(error)) return { ...log, refusal: newer };
    throw error;
  }
}

const newer = 'a newer version of this site has made your record, and this older one must not write in it';

async function append(database: IDBDatabase, events: readonly LearnerEvent[]): Promise<Written> {
  const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
  const done = finish(transaction);
  const store = transaction.objectStore('events');
  const unique = [...new Map(events.map((event) => [event.id, event])).values()];
  // What is done on this page is new: it is in the browser's hands before the click is over, and outlives a crash of the page.
  const fresh = unique.length === 1 ? unique : await findFresh(store.index('id'), unique);
  const adding = fresh.map((event) => ask(store.add(withoutSeq(event))));
  transaction.commit();
  try {
    const [keys] = await Promise.all([Promise.all(adding) as Promise<number[]>, done]);
    return { ...nothing(), events: fresh, after: (keys[0] ?? 1) - 1, lastSeq: keys.at(-1) ?? 0 };
  } catch (error) {
    if ((error as DOMException).name === 'ConstraintError') return nothing();
    throw error;
  }
}

const nothing = (): Written => ({ events: [], unreadable: [], after: 0, lastSeq: 0, isEnd: true });

async function findFresh(ids: IDBIndex, events: LearnerEvent[]): Promise<LearnerEvent[]> {
  const known = await Promise.all(events.map(({ id }) => ask(ids.getKey(id))));
  return events.filter((_, i) => known[i] === undefined);
}

/** The event as it is written: a `seq` of its own, from a strange file, would use up the numbers of the log. */
function withoutSeq(event: LearnerEvent & { seq?: unknown }): object {
  const { seq: _, ...entry } = event;
  return entry;
}

async function readAfter(database: IDBDatabase, seq: number): Promise<Reading> {
  const entries: Schema['events'][] = await ask(
    database.transaction('events').objectStore('events').getAll(IDBKeyRange.lowerBound(seq, true), pieceSize),
  );
  const reading = { events: [], unreadable: [], lastSeq: seq, isEnd: entries.length < pieceSize };
  if (entries.length === 0) return reading;
  // Loaded only now: the page of somebody who has done nothing new does not need it.
  const { judgeEntries } = await import('./judge-entries.ts');
  return { ...reading, ...judgeEntries(entries) };
}
