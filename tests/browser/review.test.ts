import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab, readLog } from './browser.ts';

const day = 86_400_000;
const start = new Date('2026-11-23T10:00:00Z');

/** Practises five items on a Monday morning. */
async function practiseOnMonday(page: Page): Promise<void> {
  await page.clock.setFixedTime(start);
  await beginPractice(page);
  for (let item = 1; item <= 5; item++) {
    await answerItem(page);
    await page.getByRole('button', { name: item < 5 ? 'Next' : 'See how it went' }).click();
  }
  await page.getByRole('heading', { name: /^\d of 5 right/ }).waitFor();
}

test('a week later home asks for reviews, which are answered in a sitting of their own', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await practiseOnMonday(page);
  await page.goto('');
  expect(await page.locator('main').innerText()).not.toContain('Review:');

  await page.clock.setFixedTime(new Date(start.getTime() + 7 * day));
  await page.goto('');
  await page.getByText(/^Review: \d items?$/).waitFor();
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
  expect(await page.locator('form.item .meta').innerText()).toContain('Reviews due');
  await answerItem(page, 'Sure');
  const reviewed = (await readLog(page)).filter(({ mode }) => mode === 'review');
  expect(reviewed).toHaveLength(1);
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('an outcome that is put off comes back tomorrow, and not before', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await practiseOnMonday(page);
  await page.clock.setFixedTime(new Date(start.getTime() + 7 * day));
  await page.goto('practise/?for=due');
  await page.getByRole('button', { name: 'Begin' }).click();
  const total = await page.locator('form.item .meta').innerText();
  await page.getByRole('button', { name: 'Not today; ask me tomorrow' }).click();
  await expect.poll(async () => (await readLog(page)).filter(({ kind }) => kind === 'snooze').length).toBe(1);
  const dueNow = async () => {
    await page.goto('practise/');
    await page.locator('button:enabled', { hasText: 'Begin' }).waitFor();
    const options = await page.locator('select option').allInnerTexts();
    return Number(/\d+/.exec(options.find((text) => text.startsWith('Reviews due')) ?? '0')?.[0]);
  };
  const before = Number(/of (\d+)/.exec(total)?.[1]);
  expect(await dueNow()).toBe(before - 1);
  await page.clock.setFixedTime(new Date(start.getTime() + 8 * day));
  expect(await dueNow()).toBe(before);
  await profile.close();
});
