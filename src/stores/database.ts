import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Exam } from '../engine/exam/exam.ts';
import type { Session } from '../engine/session.ts';
import type { FoldSnapshot } from './create-recall.ts';
import type { Snapshot } from './snapshot.ts';

/** What this browser keeps. `events` is the log: nothing in it is ever changed or deleted. */
export interface Schema extends DBSchema {
  events: { key: number; value: { seq?: number; id?: unknown }; indexes: { id: string } };
  sessions: { key: string; value: Session };
  /** Kept for speed alone; it can be thrown away at any time. */
  snapshots: { key: string; value: Snapshot | FoldSnapshot };
  /** Mock exams begun and not yet handed in. */
  exams: { key: string; value: Exam };
}

export type Database = IDBPDatabase<Schema>;

let opening: Promise<Database> | undefined;

/** The database, opened once for the page; rejects where the browser refuses it or does not answer. */
export function openDatabase(): Promise<Database> {
  opening ??= withLimit(
    openDB<Schema>('pacs-prep', 2, {
      upgrade(database, before) {
        if (before < 1) {
          const events = database.createObjectStore('events', { keyPath: 'seq', autoIncrement: true });
          events.createIndex('id', 'id', { unique: true });
          database.createObjectStore('sessions', { keyPath: 'id' });
          database.createObjectStore('snapshots');
        }
        if (before < 2) database.createObjectStore('exams', { keyPath: 'id' });
      },
      // A newer version in another tab may need to change the database: do not stand in its way.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
  );
  return opening;
}

/** Some browsers neither open nor refuse in a private window; after some seconds that is a refusal. */
function withLimit(promise: Promise<Database>): Promise<Database> {
  const { promise: limit, reject } = Promise.withResolvers<never>();
  setTimeout(() => reject(new Error('the browser’s database does not answer')), 5000);
  return Promise.race([promise, limit]);
}
