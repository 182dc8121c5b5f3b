import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import site from '../../package.json' with { type: 'json' };
import { answerItem, giveResponse, newTab, openProfile, search, type Faults } from './browser.ts';
import { pageTypes } from './page-types.ts';

// A name as on a stick: with a space, an umlaut and a sign that means something in addresses.
const stick = join(mkdtempSync(join(tmpdir(), 'pacs-prep-')), 'Übung 100% #2');
const copy = join(stick, 'pacs-prep');

beforeAll(() => {
  const zip = readFileSync(`dist-packages/pacs-prep-portable-${site.version}.zip`);
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(zip)))) {
    mkdirSync(dirname(join(stick, path)), { recursive: true });
    writeFileSync(join(stick, path), bytes);
  }
});

afterAll(() => rmSync(dirname(stick), { recursive: true }));

const addressOf = (path: string) => pathToFileURL(join(copy, path)).href;
const clean = { console: [], foreign: [], failed: [] };

/** Opens the copy in a browser that keeps its profile in the folder, as it is when somebody opens it by a double click. */
async function openCopy(profile: string) {
  const browser = await openProfile(profile);
  const { page, faults } = await newTab(browser);
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    // What was still under way when one left the page is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  await page.goto(addressOf('index.html'));
  return { browser, page, faults: Object.assign(faults, { failed }) as Faults & { failed: string[] } };
}

async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
  await page.locator('h1').first().waitFor();
}

async function sitExam(page: Page): Promise<string> {
  await page.getByLabel('10', { exact: true }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  for (let item = 1; item <= 10; item++) {
    await page.getByText(`Item ${item} of 10`, { exact: true }).waitFor();
    await giveResponse(page.locator('form.item'));
    if (item < 10) await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Hand in …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
  return page.getByRole('heading', { name: /of 10 right/ }).innerText();
}

test('from a disk one reads, searches, practises, and finds it again after the browser was closed', async () => {
  const profile = join(dirname(stick), 'reads');
  const first = await openCopy(profile);
  const { page } = first;
  await follow(page, 'Learn');
  await page.getByRole('link', { name: 'Four parts of an element' }).first().click();
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await page.getByText(/^read \d+ \w+/).waitFor();
  await search(page, 'PID-3');
  await page.locator('dialog a[href*="read-a-raw-message"]').first().click();
  await page.getByRole('heading', { level: 1, name: 'Reading a raw message' }).waitFor();

  await follow(page, 'Practise');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
  await answerItem(page, 'Sure');
  expect(await page.locator('.why').count()).toBeGreaterThanOrEqual(2);
  expect(first.faults).toEqual(clean);
  await first.browser.close();

  const second = await openCopy(profile);
  await second.page.getByText(/Go on:/).waitFor();
  await follow(second.page, 'Progress');
  await second.page.getByText(/1 answer to 1 item, 1 lesson read/).waitFor();
  await second.page.getByText('Your progress is not on the disk', { exact: false }).waitFor();
  expect(second.faults).toEqual(clean);
  await second.browser.close();
});

test('from a disk an exam is sat and marked, and gone through again after the browser was closed', async () => {
  const profile = join(dirname(stick), 'sits');
  const first = await openCopy(profile);
  await first.page.goto(addressOf('exams/index.html'));
  await first.page.getByRole('link', { name: 'CPIA', exact: true }).click();
  const result = await sitExam(first.page);
  await first.page.reload();
  await first.page.getByRole('button', { name: 'Begin the exam' }).waitFor();
  expect(first.faults).toEqual(clean);
  await first.browser.close();

  const second = await openCopy(profile);
  await second.page.goto(addressOf('exams/cpia/exam/index.html'));
  await second.page
    .getByRole('button', { name: /Go through/ })
    .first()
    .click();
  await second.page.getByRole('heading', { name: result }).waitFor();
  await second.page.locator('article.item').nth(9).waitFor();
  expect(second.faults).toEqual(clean);
  await second.browser.close();
});

test('from a disk a progress file is taken in, and one that is none is refused', async () => {
  const { browser, page, faults } = await openCopy(join(dirname(stick), 'takes'));
  await page.goto(addressOf('progress/index.html'));
  const give = (content: string) =>
    page
      .getByLabel('Take in a progress file')
      .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await give('{"format":"pacs-prep-progress","version":1,"events":[');
  await page.getByText('progress.json was not taken, and nothing has changed.').waitFor();
  const read = { kind: 'lesson-read', id: 'r1', at: 1_700_000_000_000, zone: 0, lesson: 'four-parts', read: true };
  await give(JSON.stringify({ format: 'pacs-prep-progress', version: 1, events: [read] }));
  await page.getByText('1 entry was added; 0 were here already.').waitFor();
  expect(faults).toEqual(clean);
  await browser.close();
});

test('every type of page opens from a disk without a complaint, and leads to files that are there', async () => {
  const { browser, page, faults } = await openCopy(join(dirname(stick), 'opens'));
  const missing: string[] = [];
  for (const path of pageTypes) {
    await page.goto(addressOf(path === '' || path.endsWith('/') ? `${path}index.html` : path));
    const links = await page
      .locator(':is(a, link)[href], :is(img, script)[src]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href || (one as HTMLImageElement).src));
    const files = links
      .filter((link) => link.startsWith('file:'))
      .map((link) => fileURLToPath(link.replace(/[?#].*/, '')));
    missing.push(...files.filter((file) => !file.startsWith(copy) || !existsSync(file)));
    await page.locator('astro-island').evaluateAll(async (islands) => {
      for (const island of islands) {
        island.firstElementChild?.scrollIntoView();
        // What stands below moves as items are laid out, so that each is waited for before the next is sought.
        for (let turn = 0; turn < 25 && island.hasAttribute('ssr'); turn++)
          await new Promise((resolve) => setTimeout(resolve, 40));
      }
    });
    await expect
      .poll(() => page.locator('astro-island[ssr]:not([client=kept]):visible').count(), {
        message: path,
        timeout: 10_000,
      })
      .toBe(0);
  }
  expect(missing).toEqual([]);
  expect(faults).toEqual(clean);
  await browser.close();
});
