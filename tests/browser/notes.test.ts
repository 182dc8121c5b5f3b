import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab, readLog } from './browser.ts';
import { judge } from './judge.ts';

const query = '?for=competency:networking&type=single-choice&count=5';

async function openNote(page: Page): Promise<void> {
  await beginPractice(page, query);
  await answerItem(page);
  await page.getByRole('button', { name: 'Write yourself a note' }).click();
}

async function readNotes(page: Page): Promise<unknown[]> {
  return (await readLog(page)).filter(({ kind }) => kind === 'note').map(({ text }) => text);
}

test('a note is kept when its field is left, stands on its page as plain text, and can be taken back', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await openNote(page);
  await page.keyboard.type('<b>1</b> of the /22, not the /24');
  await page.keyboard.press('Tab');
  await page.getByText('· kept').waitFor();
  expect(await readNotes(page)).toEqual(['<b>1</b> of the /22, not the /24']);

  await page.goto('progress/notes/');
  const note = page.getByLabel('Your note');
  await expect.poll(() => note.inputValue()).toBe('<b>1</b> of the /22, not the /24');
  expect(await page.locator('.list a').count()).toBe(2);
  await page.getByRole('link', { name: 'Practise it' }).click();
  await page.locator('.left', { hasText: '1 item to draw from' }).waitFor();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
  expect(await page.getByLabel('Your note').count()).toBe(0);
  await answerItem(page);
  expect(await page.getByLabel('Your note').inputValue()).toContain('not the /24');

  await page.getByLabel('Your note').fill('');
  await page.keyboard.press('Tab');
  await page.getByText('· taken back').waitFor();
  await page.goto('progress/notes/');
  await page.getByText('Nothing here yet.').waitFor();
  expect(await readNotes(page)).toHaveLength(2);
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('what is typed is kept when one goes on without leaving the field, or leaves the page', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await openNote(page);
  await page.keyboard.type('gone on');
  await page.evaluate(() => document.querySelector<HTMLElement>('form.item button.go')?.click());
  await expect.poll(() => readNotes(page)).toEqual(['gone on']);
  await answerItem(page);
  await page.getByRole('button', { name: 'Write yourself a note' }).click();
  await page.keyboard.type('left the page');
  await page.goto('about/');
  await expect.poll(() => readNotes(page)).toEqual(['gone on', 'left the page']);
  await profile.close();
});

test('a note written in another tab shows, and what is being typed here is not lost to it', async () => {
  const profile = await newProfile();
  const one = await newTab(profile);
  await openNote(one.page);
  await one.page.keyboard.type('first');
  await one.page.keyboard.press('Tab');
  await one.page.getByText('· kept').waitFor();
  await one.page.getByLabel('Your note').fill('typing here');
  const two = await newTab(profile);
  await two.page.goto('progress/notes/');
  await expect.poll(() => two.page.getByLabel('Your note').inputValue()).toBe('first');
  await two.page.getByLabel('Your note').fill('second');
  await two.page.keyboard.press('Tab');
  await two.page.getByText('· kept').waitFor();
  expect(await one.page.getByLabel('Your note').inputValue()).toBe('typing here');
  await one.page.bringToFront();
  await one.page.keyboard.press('Tab');
  await expect.poll(() => two.page.getByLabel('Your note').inputValue()).toBe('typing here');
  expect(await readNotes(one.page)).toEqual(['first', 'second', 'typing here']);
  await profile.close();
});

test('flags stand beside notes, and the page passes axe at 320 px', async () => {
  const profile = await newProfile({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  const { page } = await newTab(profile);
  await openNote(page);
  await page.keyboard.type('kept');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('form.item:not(.answered)').waitFor();
  await page.getByRole('button', { name: 'Flag this item' }).click();
  await page.getByText('Flagged').waitFor();
  await page.goto('progress/notes/');
  await page.locator('.list > li').nth(1).waitFor();
  expect(await page.getByRole('link', { name: /^Practise those/ }).allInnerTexts()).toEqual([
    'Practise those with a note (1)',
    'Practise those flagged (1)',
  ]);
  expect(await judge(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await profile.close();
});
