import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addEvents, answerItem, beginPractice, newProfile, newTab, readLog } from './browser.ts';

/** Answers the item on the page and stops the page dead in that very task, so that nothing after it can run. */
async function answerAndHang(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelectorAll<HTMLInputElement>('.opt input').forEach((box, i) => i < 2 && box.click());
    const hang = async () => {
      for (let turn = 0; turn < 200; turn++) await undefined;
      for (;;) if (!document.body) return;
    };
    const button = document.querySelector<HTMLButtonElement>('[name=confidence]');
    setTimeout(() => {
      button?.click();
      void hang();
    });
  });
}

/** Lets the disk of this profile take so many milliseconds over what is written into the log; the page says when it is there. */
async function slowDown(profile: BrowserContext, ms: number): Promise<void> {
  await profile.addInitScript((ms) => {
    const { commit } = IDBTransaction.prototype;
    IDBTransaction.prototype.commit = function () {
      if (!this.objectStoreNames.contains('events')) return commit.call(this);
      this.addEventListener('complete', () => Object.assign(window, { isOnDisk: true }));
      const store = this.objectStore('events');
      const end = performance.now() + ms;
      const hold = () =>
        performance.now() < end ? store.count().addEventListener('success', hold) : commit.call(this);
      hold();
    };
  }, ms);
}

/** Presses “Next” twice, and says how many milliseconds it took and whether the answer was on disk. */
function pressNext(page: Page): Promise<{ took: number; isOnDisk: boolean }> {
  return page.evaluate(async () => {
    const pressed = performance.now();
    const button = document.querySelector<HTMLButtonElement>('form.item button.go');
    button?.click();
    button?.click();
    while (document.querySelector('form.item.answered')) await new Promise((resolve) => setTimeout(resolve, 5));
    return { took: performance.now() - pressed, isOnDisk: 'isOnDisk' in window };
  });
}

/** So many answers, from 2023 on. */
function makeLog(count: number): object[] {
  return Array.from({ length: count }, (_, i) => ({
    kind: 'attempt',
    id: `made-${i}`,
    at: 1_700_000_000_000 + i * 60_000,
    zone: 0,
    item: `item-${i % 100}`,
    revision: 1,
    outcome: `outcome-${i % 40}`,
    response: ['a'],
    score: 1,
    ms: 9000,
    mode: 'practice',
    session: `s${i >> 4}`,
  }));
}

test('an answer outlives a page that dies in the moment it is given', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('form.item:not(.answered)').waitFor();
  await page.waitForTimeout(500);
  const debug = await profile.newCDPSession(page);
  const died = page.waitForEvent('crash');
  await answerAndHang(page);
  void debug.send('Page.crash').catch(() => undefined);
  await died;
  const watcher = await newTab(profile);
  await watcher.page.goto('about/');
  // The browser gives the database free when it has cleared away the dead page.
  await expect.poll(async () => (await readLog(watcher.page)).length, { timeout: 10_000 }).toBe(2);
  await profile.close();
});

test('a record of many pieces is opened whole, and the next time from its snapshot', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('progress/');
  await page.getByText('Nothing here yet.').waitFor();
  await addEvents(page, makeLog(6050));
  for (const _ of ['read in pieces', 'from the snapshot']) {
    await page.reload();
    await expect.poll(() => page.locator('.lead').innerText()).toMatch(/^6,?050 answers to 100 items/);
  }
  await profile.close();
});

test('“Next” shows the next item once the answer is on disk, and one item however often it is pressed', async () => {
  const profile = await newProfile();
  await slowDown(profile, 700);
  const { page } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  expect((await pressNext(page)).isOnDisk).toBe(true);
  await page.getByText('2 of 5', { exact: true }).waitFor();
  await answerItem(page);
  await expect.poll(async () => (await readLog(page)).length).toBe(2);
  const { took } = await pressNext(page);
  await page.getByText('3 of 5', { exact: true }).waitFor();
  console.log(`the answer is on disk: ${took.toFixed(0)} ms from “Next” to the next item`);
  await profile.close();
});

test('a disk that does not answer holds nobody up for longer than a second', async () => {
  const profile = await newProfile();
  await slowDown(profile, 6_000);
  const { page } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  const { took, isOnDisk } = await pressNext(page);
  expect(isOnDisk).toBe(false);
  expect(took).toBeGreaterThan(900);
  expect(took).toBeLessThan(3000);
  await page.getByText('2 of 5', { exact: true }).waitFor();
  await expect.poll(async () => (await readLog(page)).length, { timeout: 30_000 }).toBe(1);
  await profile.close();
});
