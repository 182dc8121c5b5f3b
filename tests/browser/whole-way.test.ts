import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answerItem, giveResponse, launchToKill, readLog } from './browser.ts';

const day = 86_400_000;
const monday = Date.parse('2026-11-23T10:00:00Z');

/** A page of a browser whose clock stands at that time. */
async function openAt(browser: Awaited<ReturnType<typeof launchToKill>>, time: number): Promise<Page> {
  const page = await browser.context.newPage();
  await page.clock.setFixedTime(time);
  return page;
}

const goTo = (page: Page, path: string) => page.goto(`${inject('site')}/${path}`);

/** The items of the log in their order, for each mode. */
async function itemsByMode(page: Page): Promise<Record<string, string[]>> {
  const attempts = (await readLog(page)).filter(({ kind }) => kind === 'attempt');
  return Object.fromEntries(
    ['practice', 'exam', 'review'].map((mode) => [
      mode,
      attempts.filter((attempt) => attempt['mode'] === mode).map(({ item }) => item as string),
    ]),
  );
}

test('one way from the diagnostic by the plan, practice and an exam with a crash to the reviews a week later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-profile-'));
  let browser = await launchToKill(folder);
  let page = await openAt(browser, monday);

  await goTo(page, 'plan/');
  await page.getByLabel(/CPIA/).check();
  await page.getByLabel('Day of the exam, if you have one').fill('2027-02-15');
  await page.getByLabel('Minutes a day').fill('35');
  await page.getByRole('button', { name: /the plan$/ }).click();
  await page.locator('.days').waitFor();

  await goTo(page, 'plan/diagnostic/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
  const asked = Number(/of (\d+)/.exec(await page.locator('.meta').innerText())?.[1]);
  for (let item = 1; item <= asked; item += 1) {
    await page.locator(`form.item[aria-label="Item ${item} of ${asked}"]`).waitFor();
    if (item % 3 === 0) await page.getByRole('button', { name: 'I don’t know this' }).click();
    else {
      await giveResponse(page.locator('form.item'));
      await page.getByRole('button', { name: 'Think so', exact: true }).click();
    }
  }
  await page.getByRole('heading', { name: 'Your plan, made anew' }).waitFor();
  expect((await itemsByMode(page))['practice']).toHaveLength(asked);

  await goTo(page, '');
  await page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();
  expect(await page.locator('.tasks').innerText()).toContain('Lesson:');

  await goTo(page, 'practise/?for=competency:association-negotiation&count=5');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let item = 1; item <= 5; item += 1) {
    await answerItem(page, 'Sure');
    await page.getByRole('button', { name: item < 5 ? 'Next' : 'See how it went' }).click();
  }

  await goTo(page, 'exams/cpia/exam/');
  await page.getByRole('button', { name: 'Begin the exam', disabled: false }).waitFor();
  await page.getByLabel('10', { exact: true }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  for (let item = 1; item <= 4; item += 1) {
    await page.getByText(`Item ${item} of 10`, { exact: true }).waitFor();
    await giveResponse(page.locator('form.item'));
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByText('Item 5 of 10', { exact: true }).waitFor();
  await browser.kill();

  browser = await launchToKill(folder);
  page = await openAt(browser, monday + 60_000);
  await goTo(page, 'exams/cpia/exam/');
  await page.getByText('4 of 10 answered').waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Hand in …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByRole('heading', { name: /of 10 right/ }).waitFor();
  const before = await itemsByMode(page);
  expect(before).toMatchObject({ review: [] });
  expect(before['practice']).toHaveLength(asked + 5);
  expect(before['exam']).toHaveLength(4);
  await browser.kill();

  browser = await launchToKill(folder);
  page = await openAt(browser, monday + 7 * day);
  await goTo(page, '');
  await page.getByText(/^Review: \d+ items?$/).waitFor();
  expect(await page.locator('main').innerText()).toContain('77 days until the exam');
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
  await answerItem(page, 'Sure');
  const after = await itemsByMode(page);
  expect(after['review']).toHaveLength(1);
  const met = new Set([...before['practice']!, ...before['exam']!]);
  const outcomes = (await readLog(page)).flatMap(({ kind, outcome }) => (kind === 'attempt' ? [outcome] : []));
  expect(met.has(after['review']![0]!) || outcomes.slice(0, -1).includes(outcomes.at(-1))).toBe(true);
  await browser.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}, 180_000);
