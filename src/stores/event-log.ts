import type { LearnerEvent } from '../engine/event.ts';
import { openDatabase, type Database } from './database.ts';

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
}

/** Where events are kept. */
export interface EventLog {
  /** Keeps those not yet kept, by id, and resolves once they are on disk; says how many were new. */
  append(events: readonly LearnerEvent[]): Promise<number>;
  /** Everything written after that sequence number. */
  readAfter(seq: number): Promise<Reading>;
}

/** The log in this browser's database; rejects where the browser refuses. */
export async function openEventLog(): Promise<EventLog> {
  const database = await openDatabase();
  return {
    append: (events) => append(database, events),
    readAfter: (seq) => readAfter(database, seq),
  };
}

async function append(database: Database, events: readonly LearnerEvent[]): Promise<number> {
  const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
  const ids = transaction.store.index('id');
  const unique = [...new Map(events.map((event) => [event.id, event])).values()];
  const known = await Promise.all(unique.map(({ id }) => ids.getKey(id)));
  const fresh = unique.filter((_, i) => known[i] === undefined);
  await Promise.all([...fresh.map((event) => transaction.store.add(withoutSeq(event))), transaction.done]);
  return fresh.length;
}

/** The event as it is written: a `seq` of its own, from a strange file, would use up the numbers of the log. */
function withoutSeq(event: LearnerEvent & { seq?: unknown }): object {
  const { seq: _, ...entry } = event;
  return entry;
}

async function readAfter(database: Database, seq: number): Promise<Reading> {
  const raw = await database.getAll('events', IDBKeyRange.lowerBound(seq, true));
  const reading: Reading = { events: [], unreadable: [], lastSeq: seq };
  if (raw.length === 0) return reading;
  // Loaded only now: the page of somebody who has done nothing new does not need it.
  const { judgeEvent } = await import('../exchange/event-shape.ts');
  for (const entry of raw) {
    reading.lastSeq = Math.max(reading.lastSeq, entry.seq ?? 0);
    const { seq: _, ...event } = entry;
    const judged = judgeEvent(event);
    if ('event' in judged) reading.events.push(judged.event);
    else reading.unreadable.push({ raw: event, because: judged.unreadable });
  }
  return reading;
}

/** A log that lasts as long as the page, for browsers that keep nothing. */
export function createMemoryLog(): EventLog {
  const events: LearnerEvent[] = [];
  return {
    append: async (added) => {
      const known = new Set(events.map(({ id }) => id));
      const unique = [...new Map(added.map((event) => [event.id, event])).values()];
      const fresh = unique.filter(({ id }) => !known.has(id));
      events.push(...fresh);
      return fresh.length;
    },
    readAfter: async (seq) => ({ events: events.slice(seq), unreadable: [], lastSeq: events.length }),
  };
}
