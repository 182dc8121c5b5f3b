import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addEvents, answerItem, beginPractice, newProfile, newTab, readLog } from './browser.ts';

/** Chooses a file of the browser's own file system, which is written in the same way. */
const chooseFile = () =>
  Object.assign(window, {
    showSaveFilePicker: async () =>
      (await navigator.storage.getDirectory()).getFileHandle('progress.json', { create: true }),
  });

const readKept = (page: Page) =>
  page.evaluate(async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle('progress.json');
    return (await file.getFile()).text();
  });

/** So many answers of as many sessions as somebody has. */
const makeAnswers = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'attempt',
    id:
      Array.from({ length: 12 }, (_, n) => ((i * 7919 + n * 104729) % 256).toString(16).padStart(2, '0')).join('') + i,
    at: 1_700_000_000_000 + i * 61_337,
    zone: 60,
    item: `item-${(i * 37) % 1500}`,
    revision: 1,
    outcome: `outcome-${i % 400}`,
    response: ['a'],
    score: i % 3 === 0 ? 0 : 1,
    confidence: 'sure',
    ms: 5000 + ((i * 7919) % 60_000),
    mode: 'practice',
    session: `s${i >> 4}`,
  }));

test('a file that was chosen once is kept up to date, from the page where one answers too', async () => {
  const profile = await newProfile();
  await profile.addInitScript(chooseFile);
  const { page, faults } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await page.goto('progress/');
  await page.getByText('Not saved to a file from here yet.').waitFor();
  await page.getByRole('button', { name: 'Keep a file up to date …' }).click();
  await page.getByText('progress.json is kept up to date while you practise.').waitFor();
  expect(JSON.parse(await readKept(page)).events).toHaveLength(1);
  await page.clock.install();
  await beginPractice(page);
  await answerItem(page);
  await page.clock.runFor(61_000);
  await expect.poll(async () => JSON.parse(await readKept(page)).events.length).toBe(2);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('a file whose permission was taken back waits for a click', async () => {
  const profile = await newProfile();
  await profile.addInitScript(chooseFile);
  const { page } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await page.goto('progress/');
  await page.getByRole('button', { name: 'Keep a file up to date …' }).click();
  await page.getByText('is kept up to date while').waitFor();
  await page.addInitScript(() => {
    let state = 'prompt';
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => (state = 'granted'),
    });
  });
  await page.reload();
  await page.getByRole('button', { name: 'Go on saving to progress.json' }).click();
  await page.getByText('is kept up to date while').waitFor();
  expect(await page.getByRole('button', { name: 'Go on saving to progress.json' }).count()).toBe(0);
  await profile.close();
});

test('where the browser may evict, one is reminded until a file is saved', async () => {
  const profile = await newProfile();
  await profile.addInitScript(() => {
    navigator.storage.persist = async () => false;
    navigator.storage.persisted = async () => false;
  });
  const { page } = await newTab(profile);
  await page.goto('progress/');
  await page.getByText('Nothing here yet.').waitFor();
  await addEvents(page, makeAnswers(20));
  await page.reload();
  const reminder = page.getByText('This browser may clear what it keeps');
  await reminder.waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a progress file' }).click();
  await (await waiting).path();
  await expect.poll(() => reminder.count(), { timeout: 10_000 }).toBe(0);
  await page.getByText(/^Last saved /).waitFor();
  await profile.close();
});

test('a record of 2,000 answers goes to another device by pictures of its codes, in any order, and twice adds nothing', async () => {
  const here = await newProfile({ reducedMotion: 'reduce' });
  const { page, faults } = await newTab(here);
  await page.goto('progress/');
  await page.getByText('Nothing here yet.').waitFor();
  await addEvents(page, makeAnswers(2000));
  await page.reload();
  await page.getByText(/^2,?000 answers/).waitFor();
  await page.getByRole('button', { name: 'Show codes' }).click();
  await page.getByText(/^Code 1 of \d+$/).waitFor();
  const count = Number(/\d+$/.exec(await page.getByText(/^Code 1 of \d+$/).innerText())?.[0]);
  const pictures = [];
  for (let code = 1; code <= count; code++) {
    await page.getByText(`Code ${code} of ${count}`, { exact: true }).waitFor();
    const buffer = await page.locator('.codes svg').screenshot();
    pictures.push({ name: `${code}.png`, mimeType: 'image/png', buffer });
    await page.getByRole('button', { name: 'Next code' }).click();
  }
  console.log(`2,000 answers in ${count} codes`);
  const elsewhere = await newProfile();
  const other = await newTab(elsewhere);
  for (const added of ['2000 entries were added; 0', '0 entries were added; 2000']) {
    await other.page.goto('progress/');
    await other.page.getByRole('button', { name: 'Read codes' }).click();
    await other.page.getByLabel('Open pictures of codes').setInputFiles(pictures.toReversed());
    await other.page.getByText(`${added} were here already.`).waitFor({ timeout: 120_000 });
  }
  expect((await readLog(other.page)).length).toBe(2000);
  expect([...faults.console, ...other.faults.console]).toEqual([]);
  await Promise.all([here.close(), elsewhere.close()]);
});
