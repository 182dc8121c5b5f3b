import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Exam } from '../engine/exam/exam.ts';
import type { Session } from '../engine/session.ts';
import type { Backup } from './backup.ts';
import type { FoldSnapshot } from './create-recall.ts';
import { nameDatabase, profileId, wasRemoved } from './profile.ts';
import type { Snapshot } from './snapshot.ts';

/** What this browser keeps of one learner. `events` is the log: nothing in it is ever changed or deleted. */
export interface Schema extends DBSchema {
  events: { key: number; value: { seq?: number; id?: unknown }; indexes: { id: string } };
  sessions: { key: string; value: Session };
  /** Kept for speed alone; it can be thrown away at any time. */
  snapshots: { key: string; value: Snapshot | FoldSnapshot };
  /** Mock exams begun and not yet handed in. */
  exams: { key: string; value: Exam };
  /** Where the progress file is kept up to date, and when it last was. */
  backup: { key: string; value: Backup };
}

export type Database = IDBPDatabase<Schema>;

/**
 * Raised whenever an older build must not write any more: an older one finds a newer database and only reads it.
 * A kind of event that an older build may leave unread needs no raising; it appends beside it and changes nothing.
 */
const version = 3;

export const databaseName = nameDatabase(profileId);

let connection: Promise<Database> | undefined;
let reading: Promise<Database> | undefined;
let isSlow = false;
let isRemoved = false;
let onGone = () => {};

/** The database, opened once; opened anew where it was lost. Rejects where the browser refuses it or does not answer. */
export function openDatabase(): Promise<Database> {
  connection ??= connect().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return withLimit(connection);
}

/** The database as it is, also where a newer build made it and nothing may be written. */
export function openToRead(): Promise<Database> {
  return openDatabase().catch((error: unknown) => {
    if (!isNewer(error)) throw error;
    return (reading ??= openDB<Schema>(databaseName, undefined, {
      blocking(...told) {
        close(...told);
        reading = undefined;
      },
    }));
  });
}

/** True of the refusal of a database that a newer build has made. */
export function isNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}

/** Calls back whenever the database was taken from under this page: deleted, or closed by the browser. */
export function whenGone(tell: () => void): void {
  onGone = tell;
}

async function connect(): Promise<Database> {
  // It must not come to life again from another tab of its own.
  if (isRemoved) throw new Error('this learner was removed from this browser in another tab');
  const database = await openDB<Schema>(databaseName, version, {
    // By what is missing, not by number: somebody else may have made an empty database of that name.
    upgrade(database) {
      const has = database.objectStoreNames;
      if (!has.contains('events'))
        database
          .createObjectStore('events', { keyPath: 'seq', autoIncrement: true })
          .createIndex('id', 'id', { unique: true });
      if (!has.contains('sessions')) database.createObjectStore('sessions', { keyPath: 'id' });
      if (!has.contains('snapshots')) database.createObjectStore('snapshots');
      if (!has.contains('exams')) database.createObjectStore('exams', { keyPath: 'id' });
      if (!has.contains('backup')) database.createObjectStore('backup');
    },
    // A newer version in another tab may need to change the database: do not stand in its way.
    blocking(_, next, event) {
      close(_, next, event);
      connection = undefined;
      if (next !== null) return;
      isRemoved = wasRemoved();
      onGone();
    },
    terminated() {
      connection = undefined;
      onGone();
    },
  });
  if (database.objectStoreNames.length > 0) return database;
  database.close();
  await deleteDB(databaseName);
  return connect();
}

function close(_: number, __: number | null, event: IDBVersionChangeEvent): void {
  (event.target as IDBDatabase).close();
}

/** Some browsers neither open nor refuse in a private window; after some seconds, and from then on at once, that is a refusal. */
function withLimit(promise: Promise<Database>): Promise<Database> {
  const { promise: limit, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => {
      isSlow = true;
      reject(new Error('the browser’s database does not answer'));
    },
    isSlow ? 100 : 5000,
  );
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
