import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerItem, newProfile, newTab } from './browser.ts';
import { judge } from './judge.ts';

async function openChooser(page: Page, query: string): Promise<void> {
  await page.goto(`practise/${query}`);
  await page.locator('.left [role=status]', { hasText: /\S/ }).waitFor();
}

/** The number of items that the page says are left. */
async function countLeft(page: Page): Promise<number> {
  const said = await page.locator('.left [role=status]').innerText();
  return Number(/^[\d,]+/.exec(said)?.[0].replace(',', '') ?? 0);
}

async function begin(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
  return page.locator('form.item .meta').innerText();
}

test('each choice says how many items it leaves, stands in the address, and is what one is asked', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await openChooser(page, '?for=domain:dicom');
  const all = await countLeft(page);
  await page.getByText('Only …').click();
  const level = page.getByLabel('Level');
  const analyse = level.locator('option[value=analyse]');
  await expect.poll(() => analyse.innerText()).toMatch(/^analyse \(\d+ items\)$/);
  const said = Number(/\d+/.exec(await analyse.innerText())?.[0]);
  await level.selectOption('analyse');
  await expect.poll(() => countLeft(page)).toBe(said);
  expect(said).toBeLessThan(all);
  expect(new URL(page.url()).search).toBe('?for=domain:dicom&level=analyse&count=10');
  expect(await page.locator('.only summary').innerText()).toBe('Only: analyse');

  await page.reload();
  await expect.poll(() => countLeft(page)).toBe(said);
  expect(await begin(page)).toMatch(/analyse\s+DICOM · analyse/);
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('where nothing is left one cannot begin, and is told what to leave out', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await openChooser(page, '?for=everything&only=flagged&level=recall');
  expect(await page.locator('.left [role=status]').innerText()).toBe('Nothing is left to practise with this choice.');
  expect(await page.getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
  const loosen = page.locator('.left button');
  expect(await loosen.allInnerTexts()).toEqual([expect.stringMatching(/^Leave out “flagged”: [\d,]+ items$/)]);
  await loosen.click();
  await expect.poll(() => countLeft(page)).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toBe('?for=everything&level=recall&count=10');
  expect(await page.getByRole('button', { name: 'Begin' }).isEnabled()).toBe(true);
  await profile.close();
});

test('what an address asks for that is not known is named and left out', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await openChooser(page, '?for=domain:magic&level=recall&case=gone');
  expect(await page.locator('.notice').innerText()).toContain('“for=domain:magic” and “case=gone”');
  expect(await page.locator('.only summary').innerText()).toBe('Only: recall');
  await profile.close();
});

test('what was sure and wrong, missed, flagged and not met yet can be asked for', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await openChooser(page, '?for=domain:it&type=single-choice&count=5');
  const all = await countLeft(page);
  await begin(page);
  let wrong = 0;
  for (let i = 1; i <= 5; i++) {
    await answerItem(page, 'Sure');
    wrong += await page.getByText('You were sure, so it comes back first.').count();
    if (i === 1) await page.getByRole('button', { name: 'Flag this item' }).click();
    await page.getByRole('button', { name: i < 5 ? 'Next' : 'See how it went' }).click();
  }
  for (const [only, count] of [
    ['unseen', all - 5],
    ['missed', wrong],
    ['sure-and-wrong', wrong],
    ['flagged', 1],
  ] as const) {
    await openChooser(page, `?for=domain:it&type=single-choice&only=${only}`);
    expect(await countLeft(page), only).toBe(count);
  }
  expect(await begin(page)).toContain('1 of 1');
  await profile.close();
});

test('one case can be practised by its title', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await openChooser(page, '');
  await page.getByText('Only …').click();
  const option = page.getByLabel('Case').locator('option').nth(1);
  const [title = ''] = (await option.innerText()).split(' (');
  await page.getByLabel('Case').selectOption((await option.getAttribute('value')) ?? '');
  expect(await begin(page)).toContain(title);
  expect(await page.locator('form.item .case').innerText()).toContain(title);
  await profile.close();
});

for (const colorScheme of ['dark', 'light'] as const)
  test(`axe finds nothing in the open chooser, and nothing scrolls sideways (${colorScheme})`, async () => {
    const profile = await newProfile({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 800 } });
    const { page } = await newTab(profile);
    await openChooser(page, '?for=domain:dicom&only=flagged');
    await page.locator('.only summary').click();
    expect(await judge(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await profile.close();
  });
