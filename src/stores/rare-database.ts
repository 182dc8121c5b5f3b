import { openDB } from 'idb';
import type { Database, Schema } from './database.ts';
import { removedKey } from './profile.ts';

// What hardly any page needs, and none should carry.

let reading: Promise<Database> | undefined;

/** A database that a newer build has made, to read it alone. */
export function openNewer(name: string): Promise<Database> {
  reading ??= openDB<Schema>(name, undefined, {
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      reading = undefined;
    },
  });
  return reading;
}

/** Rejects where another tab has just removed this learner: the record must not come to life again from here. */
export async function refuseRemoved(profileId: string): Promise<void> {
  if (readRemoved() === `id:${profileId}`)
    throw new Error('this learner was removed from this browser in another tab');
}

function readRemoved(): string | null {
  try {
    return localStorage.getItem(removedKey);
  } catch {
    return null; // where settings are refused there is one learner, whom nobody removes
  }
}

/** Deletes a database with all that is in it. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.addEventListener('success', () => resolve());
    deleting.addEventListener('error', () => reject(deleting.error ?? new Error('It was not deleted.')));
  });
}
