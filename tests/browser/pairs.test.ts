import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab, search } from './browser.ts';
import { judge } from './judge.ts';

const moveAndGet = 'c-move-and-c-get';

/** The options of an item that mix the two up, as they are shipped. */
async function listMixing(page: Page): Promise<Record<string, [option: string][]>> {
  const props = (await page.locator('astro-island[props*="index"]').first().getAttribute('props')) ?? '';
  const read = async (address: string) => (await page.request.get(new URL(address, page.url()).href)).json();
  const { pairs } = await read(/"([^"]*banks\/[^"]*index\.json)"/.exec(props)?.[1] ?? '');
  const all = (await read(pairs)) as { id: string; options: Record<string, [string][]> }[];
  return all.find(({ id }) => id === moveAndGet)?.options ?? {};
}

/** Takes the drill up to the first item with such an option, and chooses it. */
async function mixUp(page: Page): Promise<void> {
  await page.goto(`practise/?pair=${moveAndGet}&count=5`);
  const mixing = await listMixing(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  const form = page.locator('form.item');
  await form.waitFor();
  const stem = (await form.locator('.stem').getAttribute('id')) ?? '';
  const mixed = (mixing[stem.replace('stem-', '')] ?? []).map(([option]) => option);
  const input = form.locator(`.opt input[value="${mixed[0]}"]`);
  const other = form.locator(`.opt input${mixed.map((option) => `:not([value="${option}"])`).join('')}`);
  await input.check();
  if ((await input.getAttribute('type')) === 'checkbox') await other.first().check();
  await form.getByRole('button', { name: 'Sure', exact: true }).click();
}

test('two names find what tells them apart, and from there the drill and the lesson', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.goto('');
  await search(page, 'C-MOVE C-GET');
  await page.getByRole('dialog').getByRole('link', { name: 'C-MOVE and C-GET' }).click();
  await page.waitForURL(/pairs\/#c-move-and-c-get$/);
  const pair = page.locator(`#${moveAndGet}`);
  expect(await pair.getByRole('heading').innerText()).toMatch(/C-MOVE\s+and\s+C-GET/);
  expect(await pair.locator('.citations a').count()).toBeGreaterThan(0);
  await pair.getByRole('link', { name: 'Practise the difference' }).click();
  await page.waitForURL(/practise\/\?pair=c-move-and-c-get/);
  const mixing = await listMixing(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
  expect(await page.locator('form.item .stem').getAttribute('id')).toMatch(
    new RegExp(`^stem-(${Object.keys(mixing).join('|')})$`),
  );
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('an answer that mixes two things up is told so, and progress keeps count until it is put right', async () => {
  const profile = await newProfile({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  const { page, faults } = await newTab(profile);
  await mixUp(page);
  const told = page.locator('form.item .notice');
  expect(await told.first().innerText()).toContain('That answer mixes up');
  expect(await page.locator('form.item').innerText()).toContain('C-MOVE and C-GET');

  await page.goto('progress/');
  const confusions = page.locator('.confusions');
  await confusions.waitFor();
  expect(await confusions.innerText()).toMatch(/C-MOVE (?:and|for) C-GET|C-GET for C-MOVE/);
  expect(await confusions.innerText()).toContain('1 time.');
  expect(await judge(page, '.confusions')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  await confusions.getByRole('link', { name: 'Practise the difference: C-MOVE and C-GET' }).click();
  await page.waitForURL(/practise\/\?pair=c-move-and-c-get/);
  expect(faults.console).toEqual([]);
  await profile.close();
});
