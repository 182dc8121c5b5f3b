import type { Page } from 'playwright-core';

/** How many entries lie in the second copies, by the name of the learner's database. */
export const countCopies = (page: Page) =>
  page.evaluate(async () => {
    interface Bucket {
      indexedDB: IDBFactory;
    }
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: { keys(): Promise<string[]>; open(name: string): Promise<Bucket> };
    };
    const counts: Record<string, number> = {};
    if (!(await storageBuckets.keys()).includes('second-copy')) return counts;
    const { indexedDB } = await storageBuckets.open('second-copy');
    for (const { name = '' } of await indexedDB.databases())
      counts[name] = await new Promise((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('events').objectStore('events').count();
          counting.addEventListener('success', () => (opening.result.close(), resolve(counting.result)));
        });
      });
    return counts;
  });
