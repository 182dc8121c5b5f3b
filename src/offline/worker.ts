import { answer, type Hashes } from './answer.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { type Command, sessionLock, stateChannel } from './messages.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { readInUse, readList } from './versions.ts';

// The service worker: which event is answered by what. What is kept, and how, the other files of this room say.

/** The version of the site that this worker was built with. */
declare const builtVersion: string;
declare const self: ServiceWorkerGlobalScope & { navigator: { connection?: { saveData?: boolean } } };

const { scope } = self.registration;
const channel = new BroadcastChannel(stateChannel);
let opening: Promise<{ shelf: Shelf; keeper: Keeper }> | undefined;
let known: { own: Hashes; before: Hashes } | undefined;

function open() {
  opening ??= openShelf(caches, scope).then((shelf) => ({
    shelf,
    keeper: createKeeper({
      version: builtVersion,
      shelf,
      ask: (path, cache) => fetch(new URL(path, scope), { cache, credentials: 'same-origin' }),
      onState: (state) => {
        channel.postMessage(state);
        // The server may already have the next version.
        if (state.fault === 'different' && !state.doing) void self.registration.update();
      },
      isSavingData: self.navigator.connection?.saveData ?? false,
    }),
  }));
  return opening;
}

/** What stands where in this version and in the one before. */
async function loadHashes(shelf: Shelf) {
  if (known) return known;
  const before = (await readInUse(shelf))?.before;
  const [own, old] = await Promise.all([builtVersion, before].map((version) => version && readList(shelf, version)));
  const hashesOf = (list: typeof own) => new Map(list ? list.files.map(({ path, hash }) => [path, hash]) : []);
  const hashes = { own: hashesOf(own), before: hashesOf(old) };
  if (own) known = hashes;
  return hashes;
}

self.addEventListener('install', (event) => event.waitUntil(open().then(({ keeper }) => keeper.install())));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    open().then(async ({ keeper }) => {
      await keeper.takeOver();
      await self.clients.claim();
    }),
  ),
);

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const url = new URL(request.url);
  const isOurs = url.href.startsWith(scope) && request.method === 'GET' && !request.headers.has('range');
  if (!isOurs) return;
  const isPage = request.mode === 'navigate';
  const answering = open().then(async ({ shelf, keeper }) => {
    const client = isPage || !clientId ? undefined : await self.clients.get(clientId);
    const from = client && new URL(client.url);
    const { own, before } = await loadHashes(shelf);
    const pass = () => fetch(request);
    return {
      keeper,
      response: await answer({ url, isPage, from }, { scope: new URL(scope).pathname, own, before, shelf, pass }),
    };
  });
  event.respondWith(answering.then(({ response }) => response));
  // Whoever opens a page is there: a good time to go on with what was begun.
  if (isPage) event.waitUntil(answering.then(({ keeper }) => keeper.goOn()));
});

self.addEventListener('message', (event) => {
  const reply = (answer: unknown) => event.ports[0]?.postMessage(answer);
  event.waitUntil(
    open().then(async ({ keeper }) => {
      reply(await obey(event.data as Command, keeper));
      // Whoever asks is there, and the browser may have put this worker to sleep in the middle.
      await keeper.goOn();
    }),
  );
});

async function obey(command: Command, keeper: Keeper): Promise<unknown> {
  switch (command.ask) {
    case 'state':
      return keeper.state();
    case 'changes':
      return keeper.listChanges();
    case 'take':
      return take();
    case 'keep':
      return keeper.keep(command.parts);
    case 'pause':
      return keeper.pause();
    case 'go-on':
      return keeper.resume();
    case 'verify':
      return keeper.verify();
    case 'remove':
      return keeper.remove();
  }
}

/** Takes the place of the version in use, unless practice, the diagnostic or an exam is running in some tab. */
async function take(): Promise<'taken' | 'busy'> {
  const { held = [] } = await self.navigator.locks.query();
  if (held.some(({ name }) => name === sessionLock)) return 'busy';
  await self.skipWaiting();
  return 'taken';
}
