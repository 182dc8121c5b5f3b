import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shipDictionary } from '../../src/curriculum/ship-dictionary.ts';
import { readFile } from '../../src/formats/dicom/read-file.ts';
import { newProfile, newTab } from './browser.ts';
import { judgeThemes } from './judge.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openSamples(page: Page, id: string): Promise<void> {
  await page.locator('.opener select:enabled').selectOption(id);
  await page.getByRole('button', { name: 'Open', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'What changed, and why' }).waitFor();
}

test('a study is de-identified, an option is ticked, and the saved file is what a reader finds', async () => {
  const profile = await newProfile({ acceptDownloads: true });
  const { page, faults } = await newTab(profile);
  await page.goto('labs/deidentify/');
  await openSamples(page, 'ct-study');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.getByText(/The study holds together/).waitFor();
  const table = page.getByRole('group', { name: 'The elements of the file, before and after' });
  expect(await table.innerText()).toMatch(/\(0008,0020\) DA\s+Study Date[\s\S]*Z[\s\S]*emptied[\s\S]*20260302/);

  await page.getByRole('radio', { name: /Retain modified dates/ }).check();
  await page.getByText(/In 7 files/).waitFor();
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('StudyDate');
  await expect.poll(() => table.innerText()).toMatch(/C[\s\S]*cleaned[\s\S]*20260302\s+20[12]\d{5}/);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the result' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('deidentified-1.dcm');
  const saved = await readFile(readFileSync(await download.path()), shipDictionary());
  const valueOf = (tag: string) => saved.elements.find((element) => element.tag === tag)?.value;
  expect([valueOf('0012,0062'), valueOf('0028,0303')]).toEqual(['YES', 'MODIFIED']);
  expect(valueOf('0010,0010')).toMatch(/^SUBJECT-[0-9A-F]{6}$/);

  await page.getByRole('checkbox', { name: /Another key for each file/ }).check();
  await page.getByText(/The study is torn/).waitFor();
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('a name in a private element is found, text in the pixels is blackened, and nothing is too wide', async () => {
  const profile = await newProfile({ bypassCSP: true, viewport: { width: 390, height: 800 } });
  const { page, faults } = await newTab(profile);
  await page.goto('labs/deidentify/');
  await openSamples(page, 'returned');
  await page.getByRole('checkbox', { name: /Retain Safe Private/ }).check();
  await page.getByRole('checkbox', { name: 'EXAMPLE IMAGING 1' }).check();
  await page.getByText('Holds TESTWELL (name, from', { exact: false }).waitFor();
  await page.getByRole('combobox', { name: 'File' }).selectOption({ index: 1 });
  await page.getByText('Burned In Annotation says NO').waitFor();
  await page.getByRole('spinbutton', { name: 'Width' }).fill('100');
  await page.getByRole('spinbutton', { name: 'Height' }).fill('14');
  await page.getByRole('button', { name: 'Blacken it' }).press('Enter');
  await page.getByText('100 × 14 pixels at 0, 0').waitFor();
  await page.locator('summary', { hasText: 'The table of the profile' }).press('Enter');
  await page.getByRole('searchbox', { name: 'Search the table' }).fill('60xx');
  await page.getByText('2 found').waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await judgeThemes(page, 'main')).toEqual([]);
  expect(faults.foreign).toEqual([]);
  await profile.close();
});

test('a challenge of the bench is solved by an option, and counts', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.goto('labs/challenges/seven-objects-seven-studies/');
  await page.getByText(/The study is torn/).waitFor();
  await page.getByRole('checkbox', { name: /Another key for each file/ }).uncheck();
  await page.getByText(/The study holds together/).waitFor();
  await page.getByRole('button', { name: 'Hand in' }).first().click();
  await page.getByText('Each file was de-identified with a key of its own', { exact: false }).waitFor();
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});
