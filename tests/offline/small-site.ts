import { createKeeper } from '../../src/offline/keeper.ts';
import { hashOf } from '../../src/offline/hash.ts';
import { type Change, type FileList, listPath } from '../../src/offline/list.ts';
import type { OfflineState } from '../../src/offline/messages.ts';
import type { Shelf } from '../../src/offline/shelf.ts';

/** A shelf in memory, in the order of the Cache API; `room` is how many contents it holds. */
export function makeShelf(room = Infinity): Shelf {
  const kept = new Map<string, Response>();
  return {
    read: async (key) => kept.get(key)?.clone(),
    write: async (key, response) => {
      if (kept.size >= room) throw new DOMException('no room', 'QuotaExceededError');
      kept.delete(key);
      kept.set(key, response);
    },
    drop: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
  };
}

/** A version of a small site: what stands at each path, and which parts need it. */
export interface SmallSite {
  version: string;
  list: FileList;
  served: Map<string, string>;
}

export async function makeSite(
  files: Record<string, { says: string; parts: string[] }>,
  changes: Change[] = [],
): Promise<SmallSite> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const listed = await Promise.all(
    Object.entries(files).map(async ([path, { says, parts }]) => ({
      path,
      hash: await hashOf(encode(says)),
      bytes: encode(says).length,
      parts,
    })),
  );
  const ids = [...new Set(listed.flatMap(({ parts }) => parts))];
  const list = { parts: ids.map((id) => ({ id, title: id })), changes, program: 'p', files: listed };
  const text = JSON.stringify(list);
  const version = await hashOf(encode(text));
  const served = new Map(Object.entries(files).map(([path, { says }]) => [path, says]));
  return { version, list, served: served.set(listPath(version), text) };
}

/** A server whose answers a test may change while it runs. */
export function makeServer(site: SmallSite) {
  const server = {
    served: site.served,
    asked: [] as string[],
    /** Paths that are answered otherwise. */
    faults: new Map<string, () => Response>(),
    isDown: false,
    ask: async (path: string) => {
      server.asked.push(path);
      if (server.isDown) throw new TypeError('Failed to fetch');
      const says = server.served.get(path);
      const headers = { 'content-type': 'text/html', 'x-frame-options': 'DENY', etag: '"1"' };
      return server.faults.get(path)?.() ?? new Response(says ?? 'nothing here', { status: says ? 200 : 404, headers });
    },
  };
  return server;
}

/** The keeper of a version over that shelf and server, and the states that it told. */
export function makeKeeper(site: SmallSite, shelf: Shelf, ask: (path: string) => Promise<Response>) {
  const states: OfflineState[] = [];
  const onState = (state: OfflineState) => void states.push(state);
  return { ...createKeeper({ version: site.version, shelf, ask, onState, isSavingData: false }), states };
}

/** The first version that most tests use. */
export const first = {
  '': { says: 'home, first', parts: ['frame'] },
  'offline/not-kept/': { says: 'not kept', parts: ['frame'] },
  '404.html': { says: 'nothing here', parts: ['frame'] },
  '_astro/base.1.js': { says: 'script, first', parts: ['frame'] },
  'banks/1/tags.json': { says: '[1]', parts: ['items', 'domain:dicom'] },
  'learn/dicom/': { says: 'DICOM', parts: ['domain:dicom'] },
  'images/a.webp': { says: 'picture, first', parts: ['domain:dicom'] },
  'learn/hl7/': { says: 'HL7', parts: ['domain:hl7'] },
};

// The version after it: home, script, bank and picture are others, the rest is the same.
const { 'banks/1/tags.json': _, ...lasting } = first;
export const second = {
  ...lasting,
  '': { says: 'home, second', parts: ['frame'] },
  '_astro/base.1.js': { says: 'script, first', parts: ['frame'] },
  '_astro/base.2.js': { says: 'script, second', parts: ['frame'] },
  'banks/2/tags.json': { says: '[2]', parts: ['items', 'domain:dicom'] },
  'images/a.webp': { says: 'picture, second', parts: ['domain:dicom'] },
};
