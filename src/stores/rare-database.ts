import { ask } from './ask.ts';
import { removedKey } from './profile.ts';

// What hardly any page needs, and none should carry.

let reading: Promise<IDBDatabase> | undefined;

/** A database that a newer build has made, to read it alone. */
export function openNewer(name: string): Promise<IDBDatabase> {
  reading ??= ask(indexedDB.open(name)).then((database) => {
    database.addEventListener('versionchange', () => {
      database.close();
      reading = undefined;
    });
    return database;
  });
  return reading;
}

/** Rejects where another tab has just removed this learner: the record must not come to life again from here. */
export async function refuseRemoved(profileId: string): Promise<void> {
  if (readRemoved() === `id:${profileId}`) throw new Error('this learner was removed from this browser in another tab');
}

function readRemoved(): string | null {
  try {
    return localStorage.getItem(removedKey);
  } catch {
    return null; // where settings are refused there is one learner, whom nobody removes
  }
}

/** Deletes a database with all that is in it. */
export async function deleteDatabase(name: string): Promise<void> {
  await ask(indexedDB.deleteDatabase(name));
}
