import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { answerItem, beginPractice, openProfile, readLog } from './browser.ts';
import { countCopies } from './count-copies.ts';

async function openIn(folder: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const profile = await openProfile(folder);
  return { page: await profile.newPage(), close: () => profile.close() };
}

/** Practises three items and waits until they are copied. */
async function practise(page: Page): Promise<string[]> {
  await beginPractice(page, undefined, inject('site'));
  for (let item = 1; item <= 3; item++) {
    await answerItem(page);
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect.poll(async () => Object.values(await countCopies(page)).at(-1), { timeout: 10_000 }).toBe(3);
  return (await readLog(page)).map(({ id }) => String(id));
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

test('a log that was damaged on the disk, and that the browser throws away, is put back from its second copy', async () => {
  const folder = makeFolder();
  const before = await openIn(folder);
  const ids = await practise(before.page);
  await before.close();

  const store = join(
    folder,
    'Default/IndexedDB',
    `${inject('site').replace('://', '_').replace(':', '_')}.indexeddb.leveldb`,
  );
  for (const name of readdirSync(store).filter((name) => /^\d+\.(log|ldb)$|^MANIFEST/.test(name)))
    writeFileSync(join(store, name), 'damaged '.repeat(5000));

  // Chromium refuses the damaged store once, and begins a new one the next time.
  const damaged = await openIn(folder);
  await damaged.page.goto(`${inject('site')}/progress/`);
  await damaged.page.waitForTimeout(3000);
  await damaged.close();
  const after = await openIn(folder);
  await after.page.goto(`${inject('site')}/progress/`);
  await after.page.getByText(/^3 answers to/).waitFor();
  expect((await readLog(after.page)).map(({ id }) => String(id)).toSorted()).toEqual(ids.toSorted());
  await after.close();
});

test('a learner who has done nothing has no copy, and one who was removed has none left', async () => {
  const { page, close } = await openIn(makeFolder());
  await page.goto(`${inject('site')}/about/`);
  await page.waitForTimeout(2500);
  expect(await countCopies(page)).toEqual({});
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  await practise(page);
  await page.goto(`${inject('site')}/progress/`);
  await page.getByLabel('Name').fill('Ruth');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Add this learner' }).click()]);
  await practise(page);
  expect(Object.values(await countCopies(page))).toEqual([3, 3]);
  await page.goto(`${inject('site')}/progress/`);
  await page.getByRole('button', { name: 'Remove Ruth …' }).click();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Delete all of it' }).click()]);
  await page.getByText(/^3 answers to/).waitFor();
  await page.waitForTimeout(2500);
  expect(await countCopies(page)).toEqual({ 'pacs-prep': 3 });
  await close();
});
