import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';

const day = 86_400_000;
const start = new Date('2026-11-23T10:00:00Z');

async function makePlan(page: Page, examDate: string, minutes: string): Promise<void> {
  await page.goto('plan/');
  await page.getByLabel(/CPIA/).check();
  await page.getByLabel('Day of the exam, if you have one').fill(examDate);
  await page.getByLabel('Minutes a day').fill(minutes);
  await page.getByRole('button', { name: /the plan$/ }).click();
  await page.locator('.days').waitFor();
}

test('a candidate makes a plan, and home shows its work of today', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.clock.setFixedTime(start);
  await makePlan(page, '2027-02-15', '35');
  expect(await page.getByRole('status').filter({ hasText: 'It fits.' }).count()).toBe(1);
  const planned = await page.locator('.days > li').first().locator('li').allInnerTexts();
  expect(planned.length).toBeGreaterThan(1);

  await page.goto('');
  await page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();
  expect(await page.locator('.tasks > li').count()).toBe(planned.length);
  expect(await page.locator('main').innerText()).toContain('84 days until the exam');
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('who has a plan meets its days first, and the form below them', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.clock.setFixedTime(start);
  await makePlan(page, '2027-02-15', '35');
  const isSeen = () => page.getByText('It fits.').evaluate((verdict) => verdict.getBoundingClientRect().top >= 0);
  const isRead = () => page.evaluate(() => document.activeElement?.textContent.slice(0, 60));
  await expect.poll(isRead).toMatch(/^It fits\./);
  await page.reload();
  await page.locator('.days').waitFor();
  expect(await page.getByRole('button', { name: 'Change the plan' }).count()).toBe(0);
  await page.getByText('Change what you work towards').click();
  const [days, form] = await Promise.all([page.locator('.days').boundingBox(), page.locator('form').boundingBox()]);
  expect(form?.y).toBeGreaterThan((days?.y ?? 0) + (days?.height ?? 0));
  await page.clock.setFixedTime(new Date(start.getTime() + 60_000));
  await page.getByLabel('Minutes a day').fill('60');
  await page.getByRole('button', { name: 'Change the plan' }).click();
  await expect.poll(isRead).toMatch(/^It fits\./);
  await expect.poll(isSeen).toBe(true);
  expect(await page.locator('.days h2').first().innerText()).toMatch(/(5\d|60) min/);
  await profile.close();
});

test('a date that cannot be met is said plainly, with what would help', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.clock.setFixedTime(start);
  await makePlan(page, '2026-12-31', '10');
  const verdict = page.getByRole('status').filter({ hasText: 'It does not fit.' });
  expect(await verdict.locator('li').allInnerTexts()).toEqual([
    expect.stringMatching(/minutes a day/),
    expect.stringMatching(/an exam from/),
  ]);
  await profile.close();
});

test('days that were missed leave no debt: the work is spread over those that are left', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.clock.setFixedTime(start);
  await makePlan(page, '2027-02-15', '35');
  const minutesOf = (text: string | null) => Number(/(\d+) min/.exec(text ?? '')?.[1]);
  await page.clock.setFixedTime(new Date(start.getTime() + 10 * day));
  await page.goto('plan/');
  await page.locator('.days').waitFor();
  expect(minutesOf(await page.locator('.days h2').first().textContent())).toBeLessThanOrEqual(35);
  expect(await page.locator('.days h2').count()).toBe(14);
  await profile.close();
});

test('without a certification nothing is saved, and that is said', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('plan/');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await page.getByText('Choose at least one certification.').waitFor();
  expect(await page.getByRole('button', { name: 'Change the plan' }).count()).toBe(0);
  await profile.close();
});

test('days of the week may have minutes of their own, and the plan keeps to them', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.clock.setFixedTime(start);
  await page.goto('plan/');
  await page.getByLabel(/CPIA/).check();
  await page.getByText('Other minutes on some days').click();
  await page.getByLabel('Wednesday').fill('0');
  await page.getByLabel('Saturday').fill('90');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await page.locator('.days').waitFor();
  // 23 November 2026 is a Monday.
  const minutes = (await page.locator('.days h2').allInnerTexts()).map((text) => Number(/(\d+) min/.exec(text)?.[1]));
  expect(minutes[2]).toBe(0);
  expect(minutes[5]).toBeGreaterThan(30);
  expect(Math.max(...[0, 1, 3, 4].map((day) => minutes[day] ?? 0))).toBeLessThanOrEqual(30);
  await page.reload();
  await page.getByText('Change what you work towards').click();
  expect(await page.getByLabel('Saturday').inputValue()).toBe('90');
  expect(await page.getByLabel('Monday').inputValue()).toBe('');
  expect(await page.getByLabel('Minutes a day').inputValue()).toBe('30');
  await profile.close();
});

test('without a certification home plans a little of everything', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.clock.setFixedTime(start);
  await page.goto('learn/dicom/one-answer-for-each-context/');
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await page.getByText(/^read \d+ \w+/).waitFor();
  await page.goto('');
  await page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();
  const tasks = await page.locator('.tasks').innerText();
  expect(tasks).toMatch(/Practise: \d+ items/);
  expect(tasks).not.toContain('See where you stand');
  expect(await page.locator('main').innerText()).toContain('no certification chosen yet');
  await profile.close();
});
