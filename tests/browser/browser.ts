import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { browserFlags } from '../../src/tools/browser-flags.ts';
import { findOrInstallBrowser } from '../../src/tools/find-browser.ts';

const flags = [...browserFlags, '--disable-quic', '--disable-background-networking'];

/** What a page did that it should not have done. */
export interface Faults {
  /** Errors of scripts and refusals of the policy, as the console said them. */
  console: string[];
  /** Requests to another origin. */
  foreign: string[];
}

let browser: Browser | undefined;

afterAll(() => browser?.close());

/** A new profile: nothing that another test kept is in it. */
export async function newProfile(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= await chromium.launch({ executablePath: findOrInstallBrowser(), args: flags });
  // A service worker would answer before page.route() does, and fetch while a test counts; its own tests allow it.
  const usual = { baseURL: inject('site'), viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' } as const;
  return browser.newContext({ ...usual, ...options });
}

/** A browser that keeps its profile in that folder, to be closed and opened again. */
export function openProfile(folder: string, more: string[] = []): Promise<BrowserContext> {
  const args = [...flags, ...more];
  const options = { executablePath: findOrInstallBrowser(), args, viewport: { width: 1280, height: 900 } };
  return chromium.launchPersistentContext(folder, options);
}

/** A browser that can be killed as a whole, as by a power cut, and what it keeps in that folder. */
export async function launchToKill(folder: string): Promise<{ context: BrowserContext; kill: () => Promise<void> }> {
  const own = ['--headless=new', '--remote-debugging-port=0', '--no-first-run', `--user-data-dir=${folder}`];
  const child = spawn(findOrInstallBrowser(), [...flags, ...own], { detached: true });
  const address = await new Promise<string>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      const [, found] = /DevTools listening on (ws:\S+)/.exec(String(chunk)) ?? [];
      if (found) resolve(found);
    });
  });
  const kill = async () => {
    const isGone = once(child, 'exit');
    // The whole group: its processes for pages and storage must not live on.
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await isGone;
  };
  try {
    const [context] = (await chromium.connectOverCDP(address, { timeout: 15_000 })).contexts();
    if (!context) throw new Error('The browser that was launched has no profile.');
    // No service worker, as in other profiles: the debugger waits for one in vain once such a browser is launched again.
    await context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
    );
    return { context, kill };
  } catch (error) {
    await kill(); // it must not live on without a test
    throw error;
  }
}

/** A tab of that profile, and what it does wrong. */
export async function newTab(profile: BrowserContext): Promise<{ page: Page; faults: Faults }> {
  const page = await profile.newPage();
  const faults: Faults = { console: [], foreign: [] };
  page.on('pageerror', (error) => faults.console.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.console.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.foreign.push(request.url());
  });
  return { page, faults };
}

/** The attempts in the log of this profile, read from its database. */
export function readLog(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('pacs-prep');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          if (!opening.result.objectStoreNames.contains('events')) return reject(new Error('There is no log.'));
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result);
          });
        });
      }),
  );
}

/** Lays events into the log of this profile, past the site, once the page has made its database. */
export async function addEvents(page: Page, events: object[]): Promise<void> {
  await page.evaluate(async (events) => {
    const open = () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('pacs-prep');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => resolve(opening.result));
      });
    let database = await open();
    // Who comes before the page makes an empty one, and the page then makes its stores in it. The list of databases does
    // not tell: in Chromium, who asks for it again and again keeps one from being made.
    while (!database.objectStoreNames.contains('events')) {
      database.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
      database = await open();
    }
    const writing = database.transaction('events', 'readwrite');
    for (const event of events) writing.objectStore('events').add(event);
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('abort', () => reject(writing.error));
    });
    database.close();
  }, events);
}

/** Begins a practice and waits for its first item. */
export async function beginPractice(
  page: Page,
  query = '?for=competency:association-negotiation&count=5',
  site?: string,
) {
  await page.goto(`${site ? `${site}/` : ''}practise/${query}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
}

/** Opens the search by its key and types into it, once it is there. */
export async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(query);
  await page.getByText(/\d+ found\./).waitFor();
}

/** Gives the item on the page some response, whatever its type, and hands nothing in. */
export async function giveResponse(form: Locator): Promise<void> {
  const boxes = form.locator('.opt input');
  const number = form.locator('.entry input');
  if ((await boxes.count()) > 0) {
    await boxes.nth(0).check();
    if ((await boxes.nth(0).getAttribute('type')) === 'checkbox') await boxes.nth(1).check();
  } else if ((await number.count()) > 0) await number.fill('1');
  else if ((await form.locator('.pairs').count()) > 0)
    for (const list of await form.locator('select').all()) await list.selectOption({ index: 1 });
  else await form.locator('.moves button:enabled').first().click();
}

/** Answers the item on the page in some way, whatever its type, and waits for the feedback. */
export async function answerItem(page: Page, confidence = 'Think so'): Promise<void> {
  const form = page.locator('form.item').first();
  // “Next” may still wait for the disk: until then the item on the page is the one before.
  await form.and(page.locator(':not(.answered)')).waitFor();
  await giveResponse(form);
  await form.getByRole('button', { name: confidence, exact: true }).click();
  await form.locator('.why').first().waitFor();
}

/** Lets the browser of this profile refuse its database, as in some private windows. */
export async function refuseDatabase(profile: BrowserContext): Promise<void> {
  await profile.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('refused for the test', 'SecurityError');
        },
      },
    });
  });
}
