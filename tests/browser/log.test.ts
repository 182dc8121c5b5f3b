import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerInPage } from './answer-in-page.ts';
import { addEvents, answerItem, beginPractice, newProfile, newTab, readLog, refuseDatabase } from './browser.ts';
import { saveFile, takeIn } from './progress-file.ts';

async function answerMany(page: Page, count: number): Promise<void> {
  await beginPractice(page, `?for=everything&type=single-choice&count=${count}`);
  for (let item = 1; item <= count; item++) {
    await answerItem(page);
    await page.getByRole('button', { name: item < count ? 'Next' : 'See how it went' }).click();
  }
  await page.getByRole('heading', { name: /of \d+ right/ }).waitFor();
}

test('two tabs that answer at once lose nothing, and each shows what the other did', async () => {
  const profile = await newProfile();
  const [one, two, watcher] = await Promise.all([newTab(profile), newTab(profile), newTab(profile)]);
  await watcher.page.goto('progress/');
  await Promise.all([answerInPage(one.page, 10), answerInPage(two.page, 10)]);
  await expect.poll(async () => (await readLog(one.page)).length).toBe(20);
  const attempts = await readLog(one.page);
  expect(new Set(attempts.map(({ id }) => id)).size).toBe(20);
  await watcher.page.getByText(/^20 answers/).waitFor();
  await profile.close();
});

test('a progress file taken in elsewhere, twice, gives the same state', async () => {
  const here = await newProfile();
  const { page } = await newTab(here);
  await answerMany(page, 5);
  const file = await saveFile(page);
  const shown = await page.locator('.lead').innerText();

  const elsewhere = await newProfile();
  const other = await newTab(elsewhere);
  expect(await takeIn(other.page, 'export.json', file)).toBe('5 entries were added; 0 were here already.');
  await expect.poll(() => other.page.locator('.lead').innerText()).toBe(shown);
  expect(await takeIn(other.page, 'export.json', file)).toBe('0 entries were added; 5 were here already.');
  expect(await other.page.locator('.lead').innerText()).toBe(shown);
  expect(JSON.parse(await saveFile(other.page)).events).toEqual(JSON.parse(file).events);
  await Promise.all([here.close(), elsewhere.close()]);
});

test('an entry that cannot be read is told, left where it is, and goes into the file', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await answerMany(page, 5);
  await addEvents(page, [{ id: 'torn', kind: 'attempt', at: 'yesterday' }]);
  await page.goto('progress/');
  await page.getByText('One entry of your record cannot be read').waitFor();
  await page.getByText(/^5 answers/).waitFor();
  expect(JSON.parse(await saveFile(page)).unreadable).toEqual([{ id: 'torn', kind: 'attempt', at: 'yesterday' }]);
  expect(await readLog(page)).toHaveLength(6);
  await profile.close();
});

test('a file of version 0 is read', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const attempts = [
    { item: 'some-item', outcome: 'some-outcome', option: 'b', correct: true, at: Date.UTC(2026, 0, 5) },
    { item: 'other-item', outcome: 'some-outcome', option: 'a', correct: false, at: Date.UTC(2026, 0, 6) },
  ];
  expect(await takeIn(page, 'v0.json', JSON.stringify({ attempts }))).toBe(
    '2 entries were added; 0 were here already.',
  );
  await page.getByText(/^2 answers to 2 items/).waitFor();
  await profile.close();
});

test('a strange file is refused whole with the reason, and nothing changes', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await answerMany(page, 5);
  const before = await readLog(page);
  const good = JSON.parse(await saveFile(page));
  const strange: [content: string, reason: RegExp][] = [
    ['{"format":"pacs-prep-progress","version":1,"events":[', /not JSON, or was cut short/],
    ['[1,2,3]', /holds no progress/],
    [JSON.stringify({ ...good, version: 99 }), /version 99/],
    [JSON.stringify({ ...good, events: [...good.events, { id: 'x', at: 9e20 }] }), /1 of 6 entries cannot be read/],
    ['<html>', /not JSON/],
  ];
  for (const [content, reason] of strange) {
    const told = await takeIn(page, 'strange.json', content);
    expect(told).toMatch(/was not taken, and nothing has changed/);
    expect(told).toMatch(reason);
  }
  expect(await readLog(page)).toEqual(before);
  await profile.close();
});

test('a file whose entries bring numbers of their own does not use up those of the log', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const event = { kind: 'plan', id: 'e1', at: Date.UTC(2026, 0, 5), zone: 0, certification: 'cpas', seq: 2 ** 53 };
  const file = { format: 'pacs-prep-progress', version: 1, events: [event] };
  expect(await takeIn(page, 'numbered.json', JSON.stringify(file))).toBe('1 entry was added; 0 were here already.');
  await answerMany(page, 5);
  expect((await readLog(page)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  await profile.close();
});

test('a reset forgets, and an old file taken in later does not undo it', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await answerMany(page, 5);
  const file = await saveFile(page);
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByRole('button', { name: 'Keep my progress' }).click();
  await page.getByText(/^5 answers/).waitFor();
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByRole('button', { name: 'Forget all of it' }).click();
  await page.getByText('Nothing here yet.').waitFor();
  await takeIn(page, 'old.json', file);
  await page.getByText('Nothing here yet.').waitFor();
  expect(await readLog(page)).toHaveLength(6);
  await profile.close();
});

test('the browser is asked not to evict what is kept, when practice begins', async () => {
  const profile = await newProfile();
  await profile.addInitScript(() => {
    const asked = { times: 0 };
    Object.assign(window, { asked });
    navigator.storage.persist = async () => {
      asked.times += 1;
      return false;
    };
  });
  const { page } = await newTab(profile);
  await page.goto('learn/');
  expect(await page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times)).toBe(0);
  await beginPractice(page);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times))
    .toBeGreaterThan(0);
  await profile.close();
});

test('where the browser refuses its database, one practises all the same and is told', async () => {
  const profile = await newProfile();
  await refuseDatabase(profile);
  const { page } = await newTab(profile);
  await beginPractice(page);
  expect(await page.getByRole('alert').first().innerText()).toContain('Your answers are not being kept');
  await answerItem(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a progress file' }).click();
  const file = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
  expect(file.events).toHaveLength(1);
  await profile.close();
});

test('where the browser refuses settings too, the site still works', async () => {
  const profile = await newProfile();
  await profile.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused for the test', 'SecurityError');
      },
    });
  });
  const { page, faults } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await page.getByRole('button', { name: 'Aa: theme and text size' }).click();
  await page.getByRole('radio', { name: 'dark' }).check();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(faults.console).toEqual([]);
  await profile.close();
});
