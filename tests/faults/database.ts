import type { Page } from 'playwright-core';

/** A page of the site's own origin on which no script of the site runs. */
export async function goBare(page: Page): Promise<void> {
  await page.goto('favicon.svg');
}

/** A database as some build made it: its stores by name, each with what is in it. */
export interface Made {
  name?: string;
  version: number;
  stores: Record<string, unknown[]>;
}

/** Makes a database from a bare page, in the shape in which every build of the site makes those stores. */
export function makeDatabase(page: Page, { name = 'pacs-prep', version, stores }: Made): Promise<void> {
  return page.evaluate(
    ({ name, version, stores }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('upgradeneeded', () => {
          for (const store of Object.keys(stores)) {
            const parameters: Record<string, IDBObjectStoreParameters> = {
              events: { keyPath: 'seq', autoIncrement: true },
              sessions: { keyPath: 'id' },
              exams: { keyPath: 'id' },
              challenges: { keyPath: 'id' },
            };
            const made = opening.result.createObjectStore(store, parameters[store] ?? { autoIncrement: true });
            if (store === 'events') made.createIndex('id', 'id', { unique: true });
          }
        });
        opening.addEventListener('success', () => {
          const database = opening.result;
          if (Object.keys(stores).length === 0) return (database.close(), resolve());
          const writing = database.transaction(Object.keys(stores), 'readwrite');
          for (const [store, values] of Object.entries(stores))
            for (const value of values) writing.objectStore(store).add(value);
          writing.addEventListener('complete', () => (database.close(), resolve()));
        });
      }),
    { name, version, stores },
  );
}

/** The version of a database and all that is in it. */
export function dumpDatabase(page: Page, name = 'pacs-prep'): Promise<Made> {
  return page.evaluate(
    (name) =>
      new Promise<Made>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const stores: Record<string, unknown[]> = {};
          const end = () => {
            database.close();
            resolve({ name, version: database.version, stores });
          };
          if (names.length === 0) return end();
          const reading = database.transaction(names);
          for (const store of names) {
            const all = reading.objectStore(store).getAll();
            all.addEventListener('success', () => (stores[store] = all.result));
          }
          reading.addEventListener('complete', end);
        });
      }),
    name,
  );
}

/** So many answers, one a minute from then on. */
export function makeAttempts(count: number, from = 1_700_000_000_000, name = 'made'): { id: string }[] {
  return Array.from({ length: count }, (_, i) => ({
    kind: 'attempt',
    id: `${name}-${i}`,
    at: from + i * 60_000,
    zone: 0,
    item: `item-${i % 1000}`,
    revision: 1,
    outcome: `outcome-${i % 400}`,
    response: ['a'],
    score: i % 3 === 0 ? 0 : 1,
    confidence: 'sure',
    ms: 9000,
    mode: 'practice',
    session: `s${i >> 4}`,
  }));
}
