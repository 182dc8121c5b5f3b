import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab, readLog } from './browser.ts';

async function addLearner(page: Page, name: string): Promise<void> {
  await page.goto('progress/');
  await page.getByLabel('Name').fill(name);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Add this learner' }).click()]);
  await page.getByText(`This record is ${name}’s.`).waitFor();
}

const goOnAs = (page: Page, name: string) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: `Go on as ${name}` }).click()]);

/** How many entries each log of this browser has, by the name of its database. */
const countLogs = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const counts: Record<string, number> = {};
    for (const name of names)
      counts[name] = await new Promise((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('events').objectStore('events').count();
          counting.addEventListener('success', () => (opening.result.close(), resolve(counting.result)));
        });
      });
    return counts;
  });

test('learners of one login have their records apart, and one goes on as another', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await addLearner(page, 'Ruth');
  await page.getByText('Nothing here yet.').waitFor();
  await beginPractice(page);
  await answerItem(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await answerItem(page);
  await page.getByText('Ruth’s record').waitFor();
  await page.goto('progress/');
  await page.getByText(/^2 answers/).waitFor();
  await goOnAs(page, 'First learner');
  await page.getByText(/^1 answer to/).waitFor();
  await page.getByLabel('Name').fill('Ada');
  await page.getByRole('button', { name: 'Call this record so' }).click();
  await page.getByText('This record is Ada’s.').waitFor();
  expect(Object.values(await countLogs(page)).toSorted()).toEqual([1, 2]);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('a tab stays with the learner for whom it was opened, whatever another tab chooses', async () => {
  const profile = await newProfile();
  const { page: one } = await newTab(profile);
  await beginPractice(one);
  await answerItem(one);
  const { page: two } = await newTab(profile);
  await addLearner(two, 'Ruth');
  await one.bringToFront();
  await one.getByRole('button', { name: 'Next' }).click();
  await answerItem(one);
  await expect.poll(async () => (await readLog(one)).length).toBe(2);
  await two.bringToFront();
  await two.reload();
  await two.getByText('Nothing here yet.').waitFor();
  await profile.close();
});

test('a learner is removed after the file was offered, and does not come to life again from another tab', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await addLearner(page, 'Ruth');
  const { page: other } = await newTab(profile);
  await beginPractice(other);
  await answerItem(other);
  await page.bringToFront();
  await page.getByText(/^1 answer to/).waitFor();
  await page.getByRole('button', { name: 'Remove Ruth …' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a progress file of Ruth' }).click();
  expect(JSON.parse(readFileSync(await (await waiting).path(), 'utf8')).events).toHaveLength(1);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Delete all of it' }).click()]);
  await page.getByText(/^1 answer to/).waitFor();
  await other.bringToFront();
  await other.getByRole('button', { name: 'Next' }).click();
  await answerItem(other);
  await other.getByText('this learner was removed').waitFor();
  expect(await countLogs(page)).toEqual({ 'pacs-prep': 1 });
  await profile.close();
});

test('where the names were lost with the settings, the record is found all the same', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await addLearner(page, 'Ruth');
  await beginPractice(page);
  await answerItem(page);
  await page.evaluate(() => localStorage.clear());
  await page.goto('progress/');
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: /^Go on as Learner [0-9a-f]{4}$/ }).click(),
  ]);
  await page.getByText(/^1 answer to/).waitFor();
  expect(Object.values(await countLogs(page)).toSorted()).toEqual([0, 1]);
  await profile.close();
});
