import { ask, finish } from './ask.ts';
import { openDatabase, type Schema } from './database.ts';

type Name = Exclude<keyof Schema, 'events'>;

/** The record under a key; rejects, as all here, where the browser refuses. */
export async function readRecord<Store extends Name>(name: Store, key: string): Promise<Schema[Store] | undefined> {
  return ask((await openDatabase()).transaction(name).objectStore(name).get(key));
}

/** Every record of a store. */
export async function readRecords<Store extends Name>(name: Store): Promise<Schema[Store][]> {
  return ask((await openDatabase()).transaction(name).objectStore(name).getAll());
}

/** Keeps a record in place of what was there, under a key where it does not carry its own; resolves once it is on disk. */
export async function writeRecord<Store extends Name>(name: Store, record: Schema[Store], key?: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(name, 'readwrite', { durability: 'strict' });
  transaction.objectStore(name).put(record, key);
  return finish(transaction);
}

/** Forgets a record. */
export async function dropRecord(name: Name, key: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(name, 'readwrite');
  transaction.objectStore(name).delete(key);
  return finish(transaction);
}

/** The stores of what is under way. */
type UnderWay = 'sessions' | 'exams' | 'challenges';

/** Keeps what is under way as it stands; false where the browser refuses: it goes on in this tab, and the log has told the learner. */
export async function keepOpen<Store extends UnderWay>(name: Store, record: Schema[Store]): Promise<boolean> {
  try {
    await writeRecord(name, record);
    return true;
  } catch {
    return false;
  }
}

/** Forgets what is over or given up; what was recorded of it stays in the log. */
export async function forgetOpen(name: UnderWay, id: string): Promise<void> {
  try {
    await dropRecord(name, id);
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}
