import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeOffline } from '../../src/tools/build-offline.ts';
import { browserFlags } from '../../src/tools/browser-flags.ts';
import { findOrInstallBrowser } from '../../src/tools/find-browser.ts';
import { answerItem, beginPractice, giveResponse, newProfile, newTab, readLog, search } from './browser.ts';
import { type Fault, serveBadly } from './faulty-server.ts';
import { pageTypes } from './page-types.ts';

type Server = Awaited<ReturnType<typeof serveBadly>>;

/** The next version of the built site: another home, another lesson, another script. */
const next = mkdtempSync(join(tmpdir(), 'pacs-prep-next-'));
const lesson = 'learn/dicom/four-parts-of-an-element/';
const ends: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  cpSync('dist', next, { recursive: true });
  for (const name of readdirSync(join(next, 'offline')))
    if (name.endsWith('.json')) rmSync(join(next, 'offline', name));
  for (const page of ['', lesson, 'practise/']) {
    const file = join(next, page, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('</footer>', '<p>The next version</p></footer>'));
  }
  const changes = [{ on: '2026-11-22', says: 'Twelve new labs.' }];
  await writeOffline({ built: next, root: process.cwd(), base: '/', changes });
});

afterAll(async () => {
  for (const end of ends) await end();
  rmSync(next, { recursive: true });
});

/** A server of its own and a new profile that may have a worker. */
async function open(folder = 'dist', base = '/'): Promise<{ server: Server; profile: BrowserContext; page: Page }> {
  const server = await serveBadly(folder, base);
  const profile = await newProfile({ baseURL: server.origin, serviceWorkers: 'allow' });
  const { page } = await newTab(profile);
  ends.push(() => profile.close());
  ends.push(() => server.switchOff().catch(() => undefined));
  return { server, profile, page };
}

/** A browser takes its time over its workers. */
const patient = { timeout: 20_000, interval: 500 };

const status = (page: Page) => page.getByRole('region', { name: 'Is it ready offline?' }).getByRole('status');

/** Opens the page on use offline and waits until the frame is kept. */
async function awaitFrame(page: Page): Promise<void> {
  await page.goto('offline/');
  await status(page).waitFor();
}

async function keepAll(page: Page): Promise<void> {
  await awaitFrame(page);
  await page.getByRole('button', { name: /Keep all of it on this device: \d/ }).click();
  await status(page).filter({ hasText: 'all of it is kept' }).waitFor();
}

/** Lets the browser look for a new version now; true if it came whole. */
function update(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const updated = await registration.update().catch(() => undefined);
    const { installing, waiting } = updated ?? {};
    if (!installing) return Boolean(waiting);
    return new Promise((resolve) =>
      installing.addEventListener('statechange', () => resolve(installing.state === 'installed')),
    );
  });
}

const isNext = async (page: Page) => (await page.getByText('The next version').count()) > 0;

test('with all of it kept, every page type opens without a network, and one searches, practises, sits an exam and prints', async () => {
  const { server, page, profile } = await open();
  await keepAll(page);
  await server.switchOff();
  for (const path of pageTypes) {
    const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect(response?.fromServiceWorker(), path).toBe(true);
    expect(await page.locator('h1:visible').count(), path).toBe(1);
  }
  await page.goto(`${lesson.slice(0, -1)}?from=nowhere#in-short`);
  expect(page.url()).toBe(`${server.origin}${lesson}?from=nowhere#in-short`);
  const pictures = () => page.evaluate(() => [...document.images].filter((image) => image.naturalWidth === 0).length);
  await page.goto('learn/dicom/booklet/', { waitUntil: 'load' });
  expect(await pictures()).toBe(0);
  expect((await page.pdf()).length).toBeGreaterThan(100_000);
  await search(page, 'C-MOVE');
  expect(await page.locator('.results a').count()).toBeGreaterThan(0);
  await beginPractice(page);
  await answerItem(page);
  expect(await readLog(page)).toHaveLength(1);
  await page.goto('exams/cpia/exam/');
  await page.getByLabel('10', { exact: true }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await page.getByText('Item 1 of 10', { exact: true }).waitFor();
  const failed = await page.goto('nowhere/');
  expect(failed?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('No image at this address');
  await profile.close();
});

test('the frame is kept unasked, also below a sub-path, and a page that is not kept says what is', async () => {
  const { server, page, profile } = await open('dist-sub-path', '/training/pacs/');
  await page.goto('about/');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), patient)
    .toBe('activated');
  await awaitFrame(page);
  await status(page).filter({ hasText: 'Ready offline in part' }).waitFor();
  await server.switchOff();
  await beginPractice(page);
  await answerItem(page);
  const instead = await page.goto(lesson);
  expect(instead?.status()).toBe(503);
  await page.getByRole('heading', { name: 'This page is not kept on this device' }).waitFor();
  await page.locator('li', { hasText: 'All items' }).getByText('kept', { exact: true }).waitFor();
  await server.switchOn();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: /four parts/i }).waitFor();
  await profile.close();
});

test('a download that breaks off says so, and a reload goes on where it was', async () => {
  const { server, page, profile } = await open();
  await awaitFrame(page);
  await status(page).filter({ hasText: 'Ready offline in part' }).waitFor();
  let left = 40;
  server.fault = () => ((left -= 1) < 0 ? 'drop' : undefined);
  await page.getByRole('button', { name: /Keep all of it/ }).click();
  await page.getByRole('alert').filter({ hasText: 'The connection broke' }).waitFor();
  expect(await status(page).innerText()).toMatch(/^Not ready offline yet: [\d.]+ MB of [\d.]+ MB/);
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await server.switchOff();
  await page.reload();
  server.fault = () => undefined;
  server.asked = [];
  await server.switchOn();
  await status(page).filter({ hasText: 'all of it is kept' }).waitFor();
  const again = server.asked.filter((path, i) => server.asked.indexOf(path) !== i && path !== 'sw.js');
  expect(again).toEqual([]);
  expect(server.asked).not.toContain('search/');
  await profile.close();
});

test('a pause holds over a reload until one goes on', async () => {
  const { server, page, profile } = await open();
  await awaitFrame(page);
  await status(page).filter({ hasText: 'Ready offline in part' }).waitFor();
  server.delay = 200;
  await page.getByRole('button', { name: /Keep all of it/ }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await status(page).filter({ hasText: 'Paused' }).waitFor();
  await page.reload();
  await status(page).filter({ hasText: 'Paused' }).waitFor();
  server.asked = [];
  server.delay = 0;
  await page.getByRole('button', { name: 'Go on' }).click();
  await status(page).filter({ hasText: 'all of it is kept' }).waitFor();
  expect(server.asked.length).toBeGreaterThan(0);
  await profile.close();
});

test('a damaged file is found and mended, and what was kept can be removed', async () => {
  const { page, profile } = await open();
  await keepAll(page);
  await page.evaluate(async (lesson) => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const key = (await cache.keys()).find(({ url }) => url.includes('/list-'));
    const list = await (await cache.match(key ?? ''))?.json();
    const { hash } = list.files.find(({ path }: { path: string }) => path === lesson);
    await cache.put(
      new URL(hash, key?.url).href,
      new Response('<h1>damaged</h1>', { headers: { 'content-type': 'text/html' } }),
    );
  }, lesson);
  const { page: reader } = await newTab(profile);
  await reader.goto(lesson);
  expect(await reader.locator('h1').innerText()).toBe('damaged');
  await page.getByRole('button', { name: 'Verify what is kept' }).click();
  await page.getByText(/^Of \d+ files, 1 file was damaged; fetched again, and right now\.$/).waitFor();
  await reader.goto(lesson);
  expect(await reader.locator('h1').innerText()).not.toBe('damaged');
  await page.getByRole('button', { name: 'Remove it …' }).click();
  await page.getByRole('button', { name: 'Remove it', exact: true }).click();
  await status(page).filter({ hasText: 'Ready offline in part' }).waitFor();
  await page.locator('li', { hasText: 'DICOM' }).getByText('not kept').waitFor();
  await profile.close();
});

test('a new version that cannot be had whole leaves the old one whole; then it waits until it is taken, and not in a session', async () => {
  const { server, page, profile } = await open();
  await keepAll(page);
  server.folder = next;
  const list = readdirSync(join(next, 'offline')).find((name) => name.endsWith('.json'));
  const faults: [path: string, fault: Fault][] = [
    ['sw.js', 404],
    ['sw.js', 500],
    ['sw.js', 'html'],
    [`offline/${list}`, 404],
    [`offline/${list}`, 'html'],
    [lesson, 404],
    [lesson, 500],
    [lesson, 'html'],
    [lesson, 'drop'],
  ];
  for (const [path, fault] of faults) {
    server.fault = (asked) => (asked === path ? fault : undefined);
    expect(await update(page), `${path}: ${fault}`).toBe(false);
    await page.goto(lesson, { waitUntil: 'domcontentloaded' });
    expect(await isNext(page), `${path}: ${fault}`).toBe(false);
  }
  server.fault = () => undefined;
  expect(await update(page)).toBe(true);
  await page.goto('learn/');
  const offer = page.getByRole('complementary', { name: 'A new version' });
  await offer.getByText('Twelve new labs.').waitFor();
  await page.goto(lesson);
  expect(await isNext(page)).toBe(false);

  const { page: practising } = await newTab(profile);
  await beginPractice(practising);
  await page.bringToFront();
  await page.goto('glossary/');
  await offer.getByRole('button', { name: 'Take it now' }).click();
  await offer.getByText('The new version waits until it is over.').waitFor();
  expect(await practising.locator('.offer:visible').count()).toBe(0);
  await answerItem(practising);
  await practising.close();

  await offer.getByRole('button', { name: 'Take it now' }).click();
  await offer.waitFor({ state: 'detached' });
  await server.switchOff();
  for (const path of ['', lesson, 'practise/']) {
    await page.goto(path);
    expect(await isNext(page), path).toBe(true);
  }
  expect(await readLog(page)).toHaveLength(1);
  await profile.close();
});

async function sitExam(page: Page): Promise<void> {
  await page.goto('exams/cpia/exam/');
  await page.getByLabel('10', { exact: true }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await page.getByText('Item 1 of 10', { exact: true }).waitFor();
  await giveResponse(page.locator('form.item'));
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Item 2 of 10', { exact: true }).waitFor();
}

async function sitDiagnostic(page: Page): Promise<void> {
  await page.goto('plan/');
  await page.getByLabel(/CPIA/).check();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await page.locator('.days').waitFor();
  await page.goto('plan/diagnostic/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText(/^1 of \d+$/).waitFor();
  await page.getByRole('button', { name: 'I don’t know this' }).click();
  await page.getByText(/^2 of \d+$/).waitFor();
}

for (const [what, sit, path, kept] of [
  ['an exam', sitExam, 'exams/cpia/exam/', /1 of 10 answered/],
  ['the diagnostic', sitDiagnostic, 'plan/diagnostic/', /1 of \d+/],
] as const)
  test(`no version is taken nor offered in ${what}, and once it is left the new one goes on with it`, async () => {
    const { server, page, profile } = await open();
    await keepAll(page);
    const { page: sitting } = await newTab(profile);
    await sit(sitting);
    server.folder = next;
    await page.bringToFront();
    expect(await update(page)).toBe(true);
    await page.goto('learn/');
    const offer = page.getByRole('complementary', { name: 'A new version' });
    await offer.getByRole('button', { name: 'Take it now' }).click();
    await offer.getByText('The new version waits until it is over.').waitFor();
    await page.goto('offline/');
    await page.getByRole('button', { name: 'Take it now' }).click();
    await page.getByText('The new version waits until it is over.').waitFor();
    await page.goto(lesson);
    expect(await isNext(page)).toBe(false);
    expect(await sitting.locator('.offer:visible').count()).toBe(0);
    await sitting
      .getByText(/2 of \d+/)
      .first()
      .waitFor();

    await sitting.close();
    await page.goto('learn/');
    await offer.getByRole('button', { name: 'Take it now' }).click();
    await offer.waitFor({ state: 'detached' });
    await page.goto(lesson);
    expect(await isNext(page)).toBe(true);
    await page.goto(path);
    await page.getByText(kept).first().waitFor();
    await profile.close();
  });

test('a version that was put off is in use at the next start', async () => {
  const { server, page, profile } = await open();
  await awaitFrame(page);
  server.folder = next;
  expect(await update(page)).toBe(true);
  await page.goto('learn/');
  await page.getByRole('button', { name: 'Later' }).click();
  await page.goto('');
  expect(await isNext(page)).toBe(false);
  await page.close();
  const start = async () => {
    const { page } = await newTab(profile);
    await page.goto('');
    const isNew = await isNext(page);
    await page.close();
    return isNew;
  };
  await expect.poll(start, patient).toBe(true);
  await profile.close();
});

test('Chromium finds nothing that would keep it from being installed', async () => {
  const { page, profile } = await open();
  await awaitFrame(page);
  const debug = await profile.newCDPSession(page);
  const { installabilityErrors } = await debug.send('Page.getInstallabilityErrors');
  // A profile for a test is like a private window, where nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { errors, manifest } = await debug.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({ name: 'PACS Prep' });
  await profile.close();
});

test('on plain http it says why it cannot be kept, and what the way out is', async () => {
  const server = await serveBadly('dist');
  const resolve = '--host-resolver-rules=MAP pacs.hospital.example 127.0.0.1';
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: [...browserFlags, resolve] });
  const page = await browser.newPage();
  await page.goto(`${server.origin.replace('localhost', 'pacs.hospital.example')}offline/`);
  await page.getByText('over plain http').waitFor();
  const told = await page.locator('.offline-place [role=status]').innerText();
  expect(told).toContain('over plain http, at pacs.hospital.example');
  expect(told).toContain('the portable copy');
  await browser.close();
  await server.switchOff();
});
