import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLog, newProfile, newTab } from './browser.ts';
import { judgeThemes } from './judge.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const handIn = (page: Page) => page.getByRole('button', { name: 'Hand in' }).first().click();
const narrow = { viewport: { width: 320, height: 800 } };

// Without the page's policy, as axe is injected; the journeys keep it.
test.each([
  ['the-name-that-looks-right', 'The answer'],
  ['the-queue-in-the-morning', 'What happens with each object?'],
  ['nowhere-to-send', 'Retrieve one of them'],
  ['too-much-for-one-line', '406 Not Acceptable'],
])('axe finds nothing in %s', async (id, heading) => {
  const profile = await newProfile({ bypassCSP: true, ...narrow });
  const { page } = await newTab(profile);
  await page.goto(`labs/challenges/${id}/`);
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.getByRole('button', { name: 'Hand in' }).first().click();
  await page.getByRole('button', { name: /Take a hint/ }).click();
  expect(await judgeThemes(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: 'Give up and read on' }).click();
  await page.getByRole('button', { name: 'Yes, give it up' }).click();
  await page.getByRole('heading', { name: 'Given up' }).waitFor();
  expect(await judgeThemes(page, 'main')).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await profile.close();
});

test('an association is mended on the side that is one’s own, and scores less for a hint', async () => {
  const profile = await newProfile(narrow);
  const { page, faults } = await newTab(profile);
  await page.goto('labs/challenges/the-name-that-looks-right/');
  const answer = page.locator('.association-bench .notice[role=status]').first();
  await answer.waitFor();
  expect(await answer.innerText()).toContain('does not go by the name that was called');
  expect(await page.getByRole('textbox', { name: 'Called AE title' }).isDisabled()).toBe(true);
  expect(await page.getByLabel('Who answers').count()).toBe(0);
  await handIn(page);
  await page.getByText('Not solved yet, on try 1.', { exact: false }).waitFor();
  await page.getByRole('button', { name: /Take a hint/ }).click();

  await page.getByRole('textbox', { name: 'Its AE title' }).fill('ARCHIVE');
  await handIn(page);
  await page.getByRole('heading', { name: 'Solved' }).waitFor();
  await page.getByText('Score 0.8').waitFor();
  expect(await overflow(page)).toBe(0);
  expect((await readLog(page)).filter(({ kind }) => kind === 'attempt')).toMatchObject([
    { item: 'the-name-that-looks-right', score: 0.8, mode: 'lab' },
  ]);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('decisions are taken one by one, and each must be right', async () => {
  const profile = await newProfile(narrow);
  const { page, faults } = await newTab(profile);
  await page.goto('labs/challenges/five-refusals-in-ten-bytes/');
  await page.getByText('0 of 5 decided.').waitFor();
  const decide = (title: string, choice: string) => page.getByRole('combobox', { name: title }).selectOption(choice);
  await decide('CT in room 2', 'wait');
  await decide('Mobile X-ray', 'called');
  await decide('MR in room 1', 'caller');
  await decide('Export script', 'maker');
  await decide('Film scanner', 'wait');
  await page.getByText('5 of 5 decided.').waitFor();
  await handIn(page);
  await page.getByText('4 of the 5 things asked for are there.', { exact: false }).waitFor();
  await decide('Film scanner', 'maker');
  await handIn(page);
  await page.getByText('Score 1').waitFor();
  expect(await overflow(page)).toBe(0);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('a query is judged as it was sent last, and a reload brings it back', async () => {
  const profile = await newProfile(narrow);
  const { page, faults } = await newTab(profile);
  await page.goto('labs/challenges/a-prior-that-is-not-there/');
  await page.getByRole('heading', { name: '4 matches of 33, at the level study' }).waitFor();
  await page.getByLabel('Patient ID', { exact: true }).fill('');
  await page.getByLabel('Patient Name', { exact: true }).fill('testwell^cleo');
  await page.getByLabel('Patient Birth Date', { exact: true }).fill('19610307');
  await handIn(page);
  await page.getByText('Not solved yet', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Send C-FIND' }).click();
  const found = page.getByRole('heading', { name: '5 matches of 33, at the level study' });
  await found.waitFor();
  await page.waitForTimeout(800);
  await page.reload();
  await found.waitFor();
  expect(await page.getByLabel('Patient Birth Date', { exact: true }).inputValue()).toBe('19610307');
  await handIn(page);
  await page.getByRole('heading', { name: 'Solved' }).waitFor();
  expect(await overflow(page)).toBe(0);
  expect((await readLog(page)).filter(({ kind }) => kind === 'attempt')).toMatchObject([
    { item: 'a-prior-that-is-not-there', score: 1 },
  ]);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('a web request with two faults is mended one after the other', async () => {
  const profile = await newProfile(narrow);
  const { page, faults } = await newTab(profile);
  await page.goto('labs/challenges/refused-at-the-door-and-inside/');
  await page.getByRole('heading', { name: '415 Unsupported Media Type' }).waitFor();
  const send = () => page.getByRole('button', { name: 'Send', exact: true }).click();
  await page
    .getByLabel('Content-Type: which form the body has')
    .fill('multipart/related; type="application/dicom"; boundary=bench');
  await send();
  await page.getByRole('heading', { name: '409 Conflict' }).waitFor();
  await page.getByLabel(/^Address, below/).fill('/studies');
  await send();
  await page.getByRole('heading', { name: '200 OK' }).waitFor();
  await handIn(page);
  await page.getByText('Score 1').waitFor();
  expect(await overflow(page)).toBe(0);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('nothing can be handed in, and no try is lost, before the bench is set up', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const waiting: (() => void)[] = [];
  await page.route('**/labs/archive/**', (route) => waiting.push(() => void route.continue()));
  await page.goto('labs/challenges/a-list-too-long/');
  const button = page.getByRole('button', { name: 'Hand in' }).first();
  await button.waitFor();
  await expect.poll(() => waiting.length).toBe(1);
  expect(await button.isDisabled()).toBe(true);
  waiting[0]?.();
  await expect.poll(() => button.isEnabled()).toBe(true);
  await profile.close();
});
