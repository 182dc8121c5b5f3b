import { expect, test } from 'vitest';
import { answer } from '../../src/offline/answer.ts';
import type { Shelf } from '../../src/offline/shelf.ts';
import { first, makeKeeper, makeServer, makeShelf, makeSite, second } from './small-site.ts';

const scope = '/training/pacs/';
const old = await makeSite(first);
const site = await makeSite(second);
const hashes = ({ list }: typeof site) => new Map(list.files.map(({ path, hash }) => [path, hash]));
const at = (path: string) => new URL(`http://host${scope}${path}`);

/** Both versions kept, of the second the frame alone or more. */
async function prepare(parts: string[] = []): Promise<Shelf> {
  const shelf = makeShelf();
  const before = makeKeeper(old, shelf, makeServer(old).ask);
  await before.keep(parts);
  await before.install();
  await before.takeOver();
  const keeper = makeKeeper(site, shelf, makeServer(site).ask);
  await keeper.install();
  await keeper.takeOver();
  return shelf;
}

const online = async () => new Response('from the server');
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

async function say(
  shelf: Shelf,
  path: string,
  { from, pass = online }: { from?: string; pass?: () => Promise<Response> } = {},
) {
  const asked = { url: at(path), isPage: from === undefined, from: from === undefined ? undefined : at(from) };
  const given = await answer(asked, { scope, own: hashes(site), before: hashes(old), shelf, pass });
  return `${given.status} ${given.headers.get('location') ?? (await given.text())}`;
}

test('a kept page comes from the device, with and without a query, online and off', async () => {
  const shelf = await prepare();
  expect(await say(shelf, '')).toBe('200 home, second');
  expect(await say(shelf, '?for=competency:tags', { pass: offline })).toBe('200 home, second');
  expect(await say(shelf, 'index.html', { pass: offline })).toBe('200 home, second');
});

test('a page that is not kept comes from the server, and offline there is a page that says so', async () => {
  const shelf = await prepare();
  expect(await say(shelf, 'learn/hl7/')).toBe('200 from the server');
  expect(await say(shelf, 'learn/hl7/', { pass: offline })).toBe('503 not kept');
});

test('offline, what is nowhere on the site is not found', async () => {
  expect(await say(await prepare(), 'nowhere/', { pass: offline })).toBe('404 nothing here');
});

test('a folder without its slash leads on to it with its query, where the page’s own links hold', async () => {
  expect(await say(await prepare(), 'learn/hl7?a=b')).toBe(`302 http://host${scope}learn/hl7/?a=b`);
});

test('a kept page gets its data from the device', async () => {
  const shelf = await prepare(['domain:dicom']);
  expect(await say(shelf, 'images/a.webp', { from: 'learn/dicom/' })).toBe('200 picture, second');
  expect(await say(shelf, 'banks/2/tags.json', { from: '', pass: offline })).toBe('200 [2]');
});

test('a page that came from the server gets its data from there, and from the device only without it', async () => {
  const shelf = await prepare(['domain:dicom']);
  expect(await say(shelf, 'images/a.webp', { from: 'learn/hl7/' })).toBe('200 from the server');
  expect(await say(shelf, 'images/a.webp', { from: 'learn/hl7/', pass: offline })).toBe('200 picture, second');
  const broken = async () => new Response('broken', { status: 500 });
  expect(await say(shelf, 'images/a.webp', { from: 'learn/hl7/', pass: broken })).toBe('200 picture, second');
});

test('what is named by its content comes from the device for every page', async () => {
  expect(await say(await prepare(), '_astro/base.2.js', { from: 'learn/hl7/' })).toBe('200 script, second');
});

test('a tab of the version before still gets what only that version had', async () => {
  const shelf = await prepare(['items']);
  expect(await say(shelf, 'banks/1/tags.json', { from: '', pass: offline })).toBe('200 [1]');
});
