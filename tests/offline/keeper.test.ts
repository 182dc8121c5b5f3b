import { expect, test } from 'vitest';
import { listPath } from '../../src/offline/list.ts';
import type { Shelf } from '../../src/offline/shelf.ts';
import { first, makeKeeper, makeServer, makeShelf, makeSite, second, type SmallSite } from './small-site.ts';

const v1 = await makeSite(first);
const v2 = await makeSite(second, [{ on: '2026-11-22', says: 'New labs.' }]);
const all = ['items', 'domain:dicom', 'domain:hl7'];

/** The first version in use, with these parts kept. */
async function prepare(parts: string[], shelf = makeShelf()) {
  const server = makeServer(v1);
  const keeper = makeKeeper(v1, shelf, server.ask);
  await keeper.install();
  await keeper.takeOver();
  await keeper.keep(parts);
  return { shelf, server, keeper };
}

/** Installs a version and takes it into use. */
async function takeOver(site: SmallSite, shelf: Shelf): Promise<void> {
  const keeper = makeKeeper(site, shelf, makeServer(site).ask);
  await keeper.install();
  await keeper.takeOver();
}

/** The paths of a version whose content is kept. */
async function kept(shelf: Shelf, { list }: SmallSite): Promise<string[]> {
  const keys = new Set(await shelf.keys());
  return list.files.filter(({ hash }) => keys.has(hash)).map(({ path }) => path);
}

const frameOf = ({ list }: SmallSite) => list.files.filter(({ parts }) => parts[0] === 'frame').map(({ path }) => path);

test('the frame is kept at first, then the items unasked, and nothing more', async () => {
  const shelf = makeShelf();
  const keeper = makeKeeper(v1, shelf, makeServer(v1).ask);
  await keeper.install();
  expect(await kept(shelf, v1)).toEqual(frameOf(v1));
  await keeper.takeOver();
  await keeper.goOn();
  expect((await kept(shelf, v1)).filter((path) => !frameOf(v1).includes(path))).toEqual(['banks/1/tags.json']);
});

test('all of it is kept when that is asked for, and the sizes say so', async () => {
  const { shelf, keeper } = await prepare(all);
  expect(await kept(shelf, v1)).toHaveLength(v1.list.files.length);
  const state = await keeper.state();
  expect(state?.all.kept).toBe(state?.all.bytes);
  expect(state?.parts.every(({ kept, bytes, isChosen }) => kept === bytes && isChosen)).toBe(true);
});

test('a download that breaks off says so and goes on where it was', async () => {
  const { shelf, server, keeper } = await prepare([]);
  server.faults.set('learn/hl7/', () => {
    throw new TypeError('Failed to fetch');
  });
  await keeper.keep(all);
  expect((await keeper.state())?.fault).toBe('unreachable');
  const had = await kept(shelf, v1);
  server.faults.clear();
  server.asked = [];
  await keeper.goOn();
  expect(server.asked).toHaveLength(v1.list.files.length - had.length);
  expect(await kept(shelf, v1)).toHaveLength(v1.list.files.length);
  expect((await keeper.state())?.fault).toBeUndefined();
});

test('one bad file does not keep the others from coming, and is not asked for again unasked', async () => {
  const { shelf, server, keeper } = await prepare([]);
  server.faults.set('learn/dicom/', () => new Response('<h1>500</h1>', { status: 500 }));
  await keeper.keep(all);
  expect(await kept(shelf, v1)).toHaveLength(v1.list.files.length - 1);
  expect((await keeper.state())?.fault).toBe('refused');
  server.asked = [];
  await keeper.goOn();
  expect(server.asked).toEqual([]);
  server.faults.clear();
  await keeper.resume();
  expect(await kept(shelf, v1)).toHaveLength(v1.list.files.length);
});

test('a pause holds, for another worker too, until one goes on', async () => {
  const { shelf, server, keeper } = await prepare([]);
  server.isDown = true;
  await keeper.keep(all);
  await keeper.pause();
  server.isDown = false;
  const awake = makeKeeper(v1, shelf, server.ask);
  await awake.goOn();
  expect(await kept(shelf, v1)).toEqual(frameOf(v1));
  expect((await awake.state())?.isPaused).toBe(true);
  await awake.resume();
  expect(await kept(shelf, v1)).toHaveLength(v1.list.files.length);
});

test('a pause in the middle ends with the file it is at', async () => {
  const { shelf, server, keeper } = await prepare([]);
  const held = Promise.withResolvers<void>();
  const slow = makeKeeper(v1, shelf, async (path) => {
    await held.promise;
    return server.ask(path);
  });
  const keeping = slow.keep(all);
  while ((await slow.state())?.doing !== 'keeping') await new Promise(setImmediate);
  const pausing = slow.pause();
  held.resolve();
  await Promise.all([keeping, pausing]);
  expect((await slow.state())?.isPaused).toBe(true);
  expect((await slow.state())?.doing).toBeUndefined();
  expect((await keeper.state())?.chosen.bytes).toBeGreaterThan(0);
});

test('where there is no room that is said, and what is kept stays', async () => {
  const shelf = makeShelf(9);
  const { keeper } = await prepare(all, shelf);
  expect((await keeper.state())?.fault).toBe('full');
  expect(await kept(shelf, v1)).toEqual(expect.arrayContaining(frameOf(v1)));
});

test('to remove takes away all but the frame', async () => {
  const { shelf, keeper } = await prepare(all);
  await keeper.remove();
  expect(await kept(shelf, v1)).toEqual(frameOf(v1));
});

test('a part that is no longer chosen goes, and what it shares with another stays', async () => {
  const { shelf, keeper } = await prepare(all);
  await keeper.keep(['items']);
  expect(await kept(shelf, v1)).toEqual(expect.arrayContaining(['banks/1/tags.json']));
  expect(await kept(shelf, v1)).not.toContain('learn/dicom/');
});

test('a verification finds what was changed and mends it', async () => {
  const { shelf, keeper } = await prepare(all);
  const hash = v1.list.files.find(({ path }) => path === 'learn/hl7/')?.hash ?? '';
  await shelf.write(hash, new Response('HL8'));
  await keeper.verify();
  expect((await keeper.state())?.verified).toEqual({ files: 8, wrong: 1, mended: 1 });
  expect(await (await shelf.read(hash))?.text()).toBe('HL7');
});

test('what cannot be mended is taken away rather than shown, and comes later', async () => {
  const { shelf, server, keeper } = await prepare(all);
  const hash = v1.list.files.find(({ path }) => path === 'learn/hl7/')?.hash ?? '';
  await shelf.write(hash, new Response('HL8'));
  server.isDown = true;
  await keeper.verify();
  expect((await keeper.state())?.verified).toEqual({ files: 8, wrong: 1, mended: 0 });
  expect(await shelf.read(hash)).toBeUndefined();
  server.isDown = false;
  await keeper.goOn();
  expect(await kept(shelf, v1)).toHaveLength(8);
});

test('a new version brings all that was kept, and fetches only what is not here yet', async () => {
  const { shelf, server } = await prepare(all);
  server.served = v2.served;
  server.asked = [];
  const keeper = makeKeeper(v2, shelf, server.ask);
  await keeper.install();
  expect(server.asked.toSorted()).toEqual(
    ['', '_astro/base.2.js', 'banks/2/tags.json', 'images/a.webp', listPath(v2.version)].toSorted(),
  );
  expect(await kept(shelf, v1)).toHaveLength(v1.list.files.length);
  expect(await kept(shelf, v2)).toHaveLength(v2.list.files.length);
});

test('a new version tells what it brings that the one in use has not', async () => {
  const { shelf } = await prepare([]);
  const keeper = makeKeeper(v2, shelf, makeServer(v2).ask);
  await keeper.install();
  expect(await keeper.listChanges()).toEqual([{ on: '2026-11-22', says: 'New labs.' }]);
  await keeper.takeOver();
  expect(await keeper.listChanges()).toEqual([]);
});

const faults: Record<string, () => Response> = {
  'a 404': () => new Response('no', { status: 404 }),
  'a 500': () => new Response('no', { status: 500 }),
  'a page for data': () => new Response('<!doctype html><title>Sign in</title>'),
  'a connection that drops': () => {
    throw new TypeError('Failed to fetch');
  },
};

for (const [name, fault] of Object.entries(faults))
  for (const path of [listPath(v2.version), '_astro/base.2.js', 'images/a.webp'])
    test(`${name} for ${path.replace(/\w{32}/, '<version>')} leaves the version in use whole, and the new one comes later`, async () => {
      const { shelf, server, keeper } = await prepare(all);
      server.served = v2.served;
      server.faults.set(path, fault);
      await expect(makeKeeper(v2, shelf, server.ask).install()).rejects.toThrow('new version');
      expect(await kept(shelf, v1)).toHaveLength(v1.list.files.length);
      expect((await keeper.state())?.version).toBe(v1.version);
      server.faults.clear();
      await makeKeeper(v2, shelf, server.ask).install();
      expect(await kept(shelf, v2)).toHaveLength(v2.list.files.length);
    });

test('where there is no room for a new version, the one in use stays whole', async () => {
  const shelf = makeShelf(12);
  await prepare(all, shelf);
  await expect(makeKeeper(v2, shelf, makeServer(v2).ask).install()).rejects.toThrow('new version');
  expect(await kept(shelf, v1)).toHaveLength(v1.list.files.length);
});

test('the version before stays for open tabs, and goes with the next', async () => {
  const { shelf } = await prepare(all);
  const v3 = await makeSite({ ...second, '': { says: 'home, third', parts: ['frame'] } });
  await takeOver(v2, shelf);
  expect(await kept(shelf, v1)).toHaveLength(v1.list.files.length);
  await takeOver(v3, shelf);
  expect(await kept(shelf, v1)).not.toContain('banks/1/tags.json');
  expect(await kept(shelf, v2)).toHaveLength(v2.list.files.length);
  expect(await kept(shelf, v3)).toHaveLength(v3.list.files.length);
});

test('a version that is still coming is not swept away by the one that is taken', async () => {
  const { shelf } = await prepare([]);
  const v3 = await makeSite({ ...second, '': { says: 'home, third', parts: ['frame'] } });
  const middle = makeKeeper(v2, shelf, makeServer(v2).ask);
  await middle.install();
  await makeKeeper(v3, shelf, makeServer(v3).ask).install();
  await middle.takeOver();
  expect(await kept(shelf, v3)).toEqual(expect.arrayContaining(frameOf(v3)));
});

test('to remove what is kept spares the frame of a version that waits', async () => {
  const { shelf, keeper } = await prepare(all);
  await makeKeeper(v2, shelf, makeServer(v2).ask).install();
  await keeper.remove();
  expect(await kept(shelf, v2)).toEqual(frameOf(v2));
});

test('a site that goes back to the version before gets it as a new one', async () => {
  const { shelf } = await prepare([]);
  await takeOver(v2, shelf);
  await takeOver(v1, shelf);
  expect(await kept(shelf, v1)).toEqual(expect.arrayContaining(frameOf(v1)));
});
