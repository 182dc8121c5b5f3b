import type { OpenChallenge } from '../engine/challenges/open-challenge.ts';
import type { Exam } from '../engine/exam/exam.ts';
import type { Session } from '../engine/session.ts';
import { ask } from './ask.ts';
import type { Backup } from './backup.ts';
import type { FoldSnapshot } from './create-recall.ts';
import { nameDatabase, profileId } from './profile.ts';
import type { Snapshot } from './snapshot.ts';

/** What this browser keeps of one learner, by store. `events` is the log: nothing in it is ever changed or deleted. */
export interface Schema {
  events: { seq?: number; id?: unknown };
  sessions: Session;
  /** Kept for speed alone; it can be thrown away at any time. */
  snapshots: Snapshot | FoldSnapshot;
  /** Mock exams begun and not yet handed in. */
  exams: Exam;
  /** Where the progress file is kept up to date, and when it last was. */
  backup: Backup;
  /** Challenges of the labs begun and neither solved nor given up. */
  challenges: OpenChallenge;
}

/**
 * Raised whenever an older build must not write any more: an older one finds a newer database and only reads it.
 * A kind of event that an older build may leave unread needs no raising; it appends beside it and changes nothing.
 */
const version = 4;

export const databaseName = nameDatabase(profileId);

const stores: Record<keyof Schema, IDBObjectStoreParameters> = {
  events: { keyPath: 'seq', autoIncrement: true },
  sessions: { keyPath: 'id' },
  snapshots: {},
  exams: { keyPath: 'id' },
  backup: {},
  challenges: { keyPath: 'id' },
};

let connection: Promise<IDBDatabase> | undefined;
let isSlow = false;
let isGone = false;
let onGone = () => {};

/** The database, opened once; opened anew where it was lost. Rejects where the browser refuses it or does not answer. */
export function openDatabase(): Promise<IDBDatabase> {
  connection ??= connect().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return withLimit(connection);
}

/** The database as it is, also where a newer build made it and nothing may be written. */
export function openToRead(): Promise<IDBDatabase> {
  return openDatabase().catch(async (error: unknown) => {
    if (!isNewer(error)) throw error;
    return (await import('./rare-database.ts')).openNewer(databaseName);
  });
}

/** True of the refusal of a database that a newer build has made. */
export function isNewer(error: unknown): boolean {
  return (error as DOMException).name === 'VersionError';
}

/** Calls back whenever the database was taken from under this page: deleted, or closed by the browser. */
export function whenGone(tell: () => void): void {
  onGone = tell;
}

async function connect(): Promise<IDBDatabase> {
  if (isGone) await (await import('./rare-database.ts')).refuseRemoved(profileId);
  const opening = indexedDB.open(databaseName, version);
  // By what is missing, not by number: somebody else may have made an empty database of that name.
  opening.addEventListener('upgradeneeded', () => {
    for (const [name, how] of Object.entries(stores)) {
      if (opening.result.objectStoreNames.contains(name)) continue;
      const store = opening.result.createObjectStore(name, how);
      if (name === 'events') store.createIndex('id', 'id', { unique: true });
    }
  });
  const database = await ask(opening);
  // A newer version in another tab may need to change the database: do not stand in its way.
  database.addEventListener('versionchange', ({ newVersion }) => {
    database.close();
    lose(newVersion === null);
  });
  database.addEventListener('close', () => lose(true));
  if (database.objectStoreNames.length > 0) return database;
  database.close();
  await (await import('./rare-database.ts')).deleteDatabase(databaseName);
  return connect();
}

function lose(isDeleted: boolean): void {
  connection = undefined;
  isGone ||= isDeleted;
  if (isDeleted) onGone();
}

/** Some browsers neither open nor refuse in a private window; after some seconds, and from then on at once, that is a refusal. */
function withLimit(promise: Promise<IDBDatabase>): Promise<IDBDatabase> {
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
