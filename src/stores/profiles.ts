import { newId } from './clock.ts';
import { databaseName } from './database.ts';
import { keptAs } from './kept-as.ts';
import { addIfMissing, parseProfiles, type Profile } from './profile-list.ts';
import { profileId, profileKey, removedKey } from './profile.ts';
import { deleteDatabase } from './rare-database.ts';

/** The name of any learner's database, with the id in it. */
const namePattern = new RegExp(`^${keptAs}(?:-([0-9a-f]{24}))?$`);
const listKey = `${keptAs}:profiles`;
/** Settings of a learner rather than of the device; whose turn it is finds their own under the plain names. */
const ownSettings = ['places', 'returning', 'today-height', 'pass-lines', 'seen-corrections'];

/** The learners of this browser as far as they have names, the one of this page among them. */
export function listProfiles(): Profile[] {
  return parseProfiles(read(listKey), profileId);
}

/** As above, with those whose databases are here and whose names were lost with the browser's settings. */
export async function findProfiles(): Promise<Profile[]> {
  const databases = await indexedDB.databases?.().catch(() => []);
  const found = (databases ?? []).map(({ name }) => namePattern.exec(name ?? ''));
  const ids = found.flatMap((match) => (match ? [match[1] ?? ''] : []));
  return addIfMissing(listProfiles(), ids);
}

/** Gives a learner a record of their own and opens it; throws where the browser keeps no settings. */
export function addProfile(name: string): void {
  const profile = { id: newId(), name };
  localStorage.setItem(listKey, JSON.stringify([...listProfiles(), profile]));
  switchTo(profile.id);
}

/** Gives a learner another name; throws where the browser keeps no settings. */
export function renameProfile(id: string, name: string, all: readonly Profile[]): void {
  localStorage.setItem(listKey, JSON.stringify(all.map((one) => (one.id === id ? { id, name } : one))));
}

/** Opens the page anew with another learner's record; other tabs keep their own until they are loaded anew. */
export function switchTo(id: string): void {
  choose(id);
  location.reload();
}

/** Deletes all that is kept of this page's learner and goes on with another. */
export async function removeThisProfile(next: string, all: readonly Profile[]): Promise<void> {
  localStorage.setItem(removedKey, `id:${profileId}`);
  localStorage.setItem(listKey, JSON.stringify(all.filter(({ id }) => id !== profileId)));
  choose(next);
  for (const setting of ownSettings) localStorage.removeItem(`${keptAs}:${setting}@${profileId}`);
  // Other tabs are told that it is gone by the browser, and why by this setting, which comes by a slower way.
  await new Promise((resume) => setTimeout(resume, 300));
  await deleteDatabase(databaseName);
  await (await import('./second-copy.ts')).dropCopy().catch(() => undefined);
  // It was asked before: nothing asks again on leaving.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  location.reload();
}

function choose(id: string): void {
  for (const setting of ownSettings) {
    move(`${keptAs}:${setting}`, `${keptAs}:${setting}@${profileId}`);
    move(`${keptAs}:${setting}@${id}`, `${keptAs}:${setting}`);
  }
  localStorage.setItem(profileKey, id);
}

function move(from: string, to: string): void {
  const value = localStorage.getItem(from);
  if (value === null) localStorage.removeItem(to);
  else localStorage.setItem(to, value);
  localStorage.removeItem(from);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
