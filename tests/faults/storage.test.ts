import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answerOnPage } from '../browser/answer-in-page.ts';
import { answerItem, beginPractice, newProfile, newTab, readLog } from '../browser/browser.ts';
import { goBare, makeDatabase } from './database.ts';
import { count, enter, isWhole, printFaults } from './faults.ts';

printFaults();

const notKept = (page: Page) => page.getByText('Your answers are not being kept');
const idsOf = (events: readonly Record<string, unknown>[]) => events.map(({ id }) => id);

/** The ids of all that the page hands to the log, whether it is taken or not. */
async function watchGiven(profile: BrowserContext): Promise<string[]> {
  const given: string[] = [];
  await profile.exposeBinding('tellGiven', (_, id: string) => void given.push(id));
  await profile.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (value: { id: string }, ...rest) {
      if (this.name === 'events') (window as unknown as { tellGiven: (id: string) => void }).tellGiven(value.id);
      return add.call(this, value, ...rest);
    };
  });
  return given;
}

async function saveHere(page: Page): Promise<{ events: Record<string, unknown>[] }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a progress file' }).click();
  return JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
}

/** Chromium asks for the room that is left once in half a minute. */
const roomIsRemembered = 35_000;

for (const when of isWhole ? ['from the first', 'half-way'] : ['from the first'])
  test(`when the quota is exceeded ${when} the answers go into the file, and onto the disk once there is room`, async () => {
    const profile = await newProfile();
    const { page } = await newTab(profile);
    const debug = await profile.newCDPSession(page);
    const limit = (quota: { quotaSize?: number }) =>
      debug.send('Storage.overrideQuotaForOrigin', { origin: inject('site'), ...quota });
    const before = when === 'half-way' ? 10 : 0;
    const without = count(3, 30);
    await goBare(page);
    if (before === 0) await limit({ quotaSize: 1 });
    await beginPractice(page, '?for=everything&type=single-choice&count=50');
    if (before > 0) {
      await answerOnPage(page, before);
      await limit({ quotaSize: 1 });
      await page.waitForTimeout(roomIsRemembered);
    }
    await answerOnPage(page, without);
    await notKept(page).waitFor();
    const { events } = await saveHere(page);
    expect(events).toHaveLength(before + without);
    await limit({});
    await expect.poll(() => notKept(page).count(), { timeout: 60_000 }).toBe(0);
    await answerOnPage(page, 1);
    await expect.poll(async () => (await readLog(page)).length).toBe(before + without + 1);
    const onDisk = idsOf(await readLog(page));
    expect(enter(`quota exceeded ${when}, then room`, `${without} answers`, idsOf(events), onDisk)).toEqual([]);
    await profile.close();
  });

const takings: [how: string, take: (profile: BrowserContext, page: Page) => Promise<void>][] = [
  [
    'deleted from another tab',
    async (profile) => {
      const other = await newTab(profile);
      await goBare(other.page);
      await other.page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const deleting = indexedDB.deleteDatabase('pacs-prep');
            deleting.addEventListener('success', () => resolve());
            deleting.addEventListener('error', () => reject(deleting.error));
          }),
      );
      await other.page.close();
    },
  ],
  [
    'cleared by the browser',
    async (profile, page) => {
      const debug = await profile.newCDPSession(page);
      await debug.send('Storage.clearDataForOrigin', { origin: inject('site'), storageTypes: 'indexeddb' });
    },
  ],
];

for (const [how, take] of takings)
  test(`when the database is ${how} in the middle, what was done on the page is kept again`, async () => {
    const profile = await newProfile();
    const { page } = await newTab(profile);
    const times = count(2, 10);
    await beginPractice(page, '?for=everything&type=single-choice&count=50');
    const given = new Set<unknown>();
    for (let time = 0; time < times; time++) {
      await answerOnPage(page, 2);
      await expect.poll(async () => (await readLog(page)).length).toBe(2 * (time + 1));
      for (const { id } of await readLog(page)) given.add(id);
      await take(profile, page);
      await page.getByText('What this browser kept of your record was deleted').waitFor();
    }
    await answerOnPage(page, 1);
    await expect.poll(async () => (await readLog(page)).length).toBe(2 * times + 1);
    expect(enter(`database ${how}`, `${times} times`, given, idsOf(await readLog(page)))).toEqual([]);
    expect(await notKept(page).count()).toBe(0);
    await profile.close();
  });

test('when the database is deleted while answers are given as fast as it goes, none of them is lost', async () => {
  const profile = await newProfile();
  const given = await watchGiven(profile);
  const { page } = await newTab(profile);
  const times = count(2, 20);
  await beginPractice(page, '?for=everything&type=single-choice&count=50');
  const answering = answerOnPage(page, 40);
  for (let time = 0; time < times; time++) {
    await page.waitForTimeout(100 * Math.random());
    await takings[0]?.[1](profile, page);
  }
  await answering;
  await expect.poll(async () => new Set(idsOf(await readLog(page))).size, { timeout: 30_000 }).toBe(40);
  expect(enter('database deleted while answering', `${times} times`, given, idsOf(await readLog(page)))).toEqual([]);
  await profile.close();
});

test('where an old tab blocks the database one is told, and what was given is written once that tab is closed', async () => {
  const profile = await newProfile();
  const blocker = await newTab(profile);
  await goBare(blocker.page);
  await makeDatabase(blocker.page, { version: 1, stores: { events: [], sessions: [], snapshots: [] } });
  await blocker.page.evaluate(() => void Object.assign(window, { opening: indexedDB.open('pacs-prep', 1) }));
  const { page } = await newTab(profile);
  await page.goto('practise/?for=everything&type=single-choice&count=50');
  await notKept(page).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
  const answers = count(2, 10);
  await answerItem(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await answerOnPage(page, answers - 1);
  const file = await saveHere(page);
  expect(file.events).toHaveLength(answers);
  await blocker.page.close();
  await expect.poll(() => notKept(page).count(), { timeout: 30_000 }).toBe(0);
  expect(
    enter('database blocked by an old tab', `${answers} answers`, idsOf(file.events), idsOf(await readLog(page))),
  ).toEqual([]);
  await profile.close();
});
