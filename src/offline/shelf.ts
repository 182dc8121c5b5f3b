/** Where contents are kept, each under a key of its own; keys come in the order in which they were written. */
export interface Shelf {
  read(key: string): Promise<Response | undefined>;
  write(key: string, response: Response): Promise<void>;
  drop(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

/** The shelf of the site at that address (`https://host/training/pacs/`), which other sites of the same host do not touch. */
export async function openShelf(caches: CacheStorage, scope: string): Promise<Shelf> {
  const cache = await caches.open(`pacs-prep ${scope}`);
  const top = new URL('offline/kept/', scope).href;
  return {
    read: (key) => cache.match(top + key),
    write: (key, response) => cache.put(top + key, response),
    drop: async (key) => void (await cache.delete(top + key)),
    keys: async () => (await cache.keys()).map(({ url }) => url.slice(top.length)),
  };
}

/** What is kept under that key as JSON. */
export async function readJson<Content>(shelf: Shelf, key: string): Promise<Content | undefined> {
  return (await shelf.read(key))?.json() as Promise<Content | undefined>;
}

/** Keeps something as JSON. */
export function writeJson(shelf: Shelf, key: string, content: unknown): Promise<void> {
  return shelf.write(key, Response.json(content));
}
