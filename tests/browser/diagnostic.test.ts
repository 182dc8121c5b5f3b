import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab, readLog } from './browser.ts';
import { judge } from './judge.ts';

const start = new Date('2026-11-23T10:00:00Z');

async function makePlan(page: Page): Promise<void> {
  await page.goto('plan/');
  await page.getByLabel(/CPIA/).check();
  await page.getByLabel('Day of the exam, if you have one').fill('2027-02-15');
  await page.getByLabel('Minutes a day').fill('35');
  await page.getByRole('button', { name: /the plan$/ }).click();
  await page.locator('.days').waitFor();
}

/** Makes a plan, begins the diagnostic from it, and says how many items it has. */
async function beginFromPlan(page: Page): Promise<number> {
  await makePlan(page);
  return begin(page);
}

async function begin(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
  return Number(/of (\d+)/.exec(await page.locator('.meta').innerText())?.[1]);
}

/** Goes on to the next item, or to the end. */
async function pass(page: Page, how: () => Promise<void>): Promise<void> {
  const before = await page.locator('form.item').getAttribute('aria-label');
  await how();
  await page.waitForFunction(
    (label) => document.querySelector('form.item')?.getAttribute('aria-label') !== label,
    before,
  );
}

const iDoNotKnow = (page: Page) => page.getByRole('button', { name: 'I don’t know this' }).click();

/** Answers by a first choice, where the item is one of choice; says whether it did. */
async function choose(page: Page): Promise<boolean> {
  const first = page.locator('.opt input[type=radio]').first();
  if ((await first.count()) === 0) return false;
  await pass(page, async () => {
    await first.check();
    await page.getByRole('button', { name: 'Think so' }).click();
  });
  return true;
}

test('a candidate is measured without a word until the end, then sees a picture and a plan made anew', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.clock.setFixedTime(start);
  const count = await beginFromPlan(page);
  expect(count).toBe(12);
  for (let item = 1; item <= count; item += 1) {
    expect(await page.locator('.why').count()).toBe(0);
    if (item % 2 === 0 || !(await choose(page))) await pass(page, () => iDoNotKnow(page));
  }
  await page.getByRole('heading', { name: 'Your plan, made anew' }).waitFor();
  const log = (await readLog(page)).filter(({ kind }) => kind === 'attempt');
  const right = log.filter(({ score }) => score === 1).length;
  expect(log).toHaveLength(count);
  expect(new Set(log.map(({ mode }) => mode))).toEqual(new Set(['practice']));
  expect(log.filter(({ response }) => (response as string[]).length === 0)).toContainEqual(
    expect.objectContaining({ score: 0, confidence: 'guess' }),
  );
  expect(await page.locator('h2').first().innerText()).toBe(`${right} of ${count} items right`);
  expect(
    await page
      .locator('h2')
      .first()
      .evaluate((title) => title === document.activeElement),
  ).toBe(true);
  expect(await page.locator('article.item:visible').count()).toBe(count - right);
  expect(await page.locator('article.item:visible').getByText('Read:').count()).toBe(count - right);
  const standings = await page.locator('.standing').allInnerTexts();
  const isSaid = (text: string) => /^(Not yet|Some|Strong), \d of \d right$/.test(text);
  expect(standings.filter(isSaid).length).toBeGreaterThan(1);

  await page.getByRole('link', { name: 'Today’s work' }).click();
  await page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();
  expect(await page.locator('.tasks').innerText()).not.toContain('See where you stand');
  await page.goto('plan/diagnostic/');
  await page.getByRole('heading', { name: 'What you answered before' }).waitFor();
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('what was answered goes into the plan: what was done well gets less of it', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.clock.setFixedTime(start);
  const lessons = () => page.locator('.days li li', { hasText: 'Lesson:' }).allInnerTexts();
  await makePlan(page);
  const before = await lessons();
  const keys = collectKeys(page);
  const count = await begin(page);
  for (let item = 1; item <= count; item += 1)
    if (!(await answerByKey(page, keys))) await pass(page, () => iDoNotKnow(page));
  await page.getByRole('heading', { name: 'Your plan, made anew' }).waitFor();
  expect(await page.getByText(/\d+ lessons? on what you know well (is|are) left out/).count()).toBe(1);
  await page.getByRole('link', { name: 'See the plan' }).click();
  await page.locator('.days').waitFor();
  expect(await lessons()).not.toEqual(before);
  expect(await page.getByRole('link', { name: 'See where you stand', exact: true }).count()).toBe(1);
  await profile.close();
});

test('it goes on after a reload where it was left, and home leads to it', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.clock.setFixedTime(start);
  await beginFromPlan(page);
  await pass(page, () => iDoNotKnow(page));
  await pass(page, () => iDoNotKnow(page));
  const stem = await page.locator('.stem').innerText();
  await page.reload();
  await page.getByText('2 of 12 answered').waitFor();
  await page.goto('');
  await page.getByText('Go on: Where you stand: CPIA').waitFor();
  expect(await page.locator('.tasks').innerText()).not.toContain('See where you stand');
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('form.item').waitFor();
  expect(await page.locator('.stem').innerText()).toBe(stem);
  expect(await page.locator('.meta').innerText()).toContain('3 of 12');
  await page.getByRole('button', { name: 'Stop here and see' }).click();
  await page.getByRole('heading', { name: '0 of 2 items right' }).waitFor();
  await profile.close();
});

test('who has chosen nothing yet is led to the plan', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('plan/diagnostic/');
  await page.getByRole('link', { name: 'Make a plan first' }).waitFor();
  expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Make a plan first' }).click();
  await page.waitForURL(/\/plan\/$/);
  await profile.close();
});

test('it is at ease on a phone and for axe, in its beginning, its middle and its end', async () => {
  const profile = await newProfile({ viewport: { width: 320, height: 700 } });
  const { page } = await newTab(profile);
  const faults: string[] = [];
  const look = async (name: string) => {
    faults.push(...(await judge(page)).map((fault) => `${name}: ${fault}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (wide) faults.push(`${name}: scrolls sideways`);
  };
  await page.clock.setFixedTime(start);
  await beginFromPlan(page);
  await look('item');
  await pass(page, () => iDoNotKnow(page));
  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await look('intro');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Stop here and see' }).click();
  await page.getByRole('heading', { name: 'Your plan, made anew' }).waitFor();
  await look('result');
  expect(faults).toEqual([]);
  await profile.close();
});

/** The keys of the items in every bank that the page fetches from now on. */
function collectKeys(page: Page): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  page.on('response', async (response) => {
    if (!/banks\/[^/]+\/(?!index)[^/]+\.json$/.test(response.url())) return;
    const { items } = (await response.json()) as { items: { id: string; keys?: string[] }[] };
    for (const item of items) keys.set(item.id, item.keys ?? []);
  });
  return keys;
}

/** Answers a choice by its key; says whether it could. */
async function answerByKey(page: Page, keys: Map<string, string[]>): Promise<boolean> {
  const input = page.locator('.opt input').first();
  if ((await input.count()) === 0) return false;
  const right = keys.get((await input.getAttribute('name')) ?? '') ?? [];
  await pass(page, async () => {
    for (const key of right) await page.locator(`.opt input[value="${key}"]`).check();
    await page.getByRole('button', { name: 'Sure', exact: true }).click();
  });
  return true;
}
