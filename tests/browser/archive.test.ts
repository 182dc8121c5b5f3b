import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';
import { judgeThemes } from './judge.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a query by keyboard finds a study, tells why others were let out, and a move of it is counted', async () => {
  const profile = await newProfile({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  const { page, faults } = await newTab(profile);
  await page.goto('labs/query/');
  const name = page.getByLabel('Patient Name', { exact: true });
  await name.fill('testwell^cleo');
  await page.getByLabel('Patient ID', { exact: true }).fill('000417');
  await page.getByRole('button', { name: 'Send C-FIND' }).waitFor();
  await page.getByText(/The archive holds 33 studies/).waitFor();
  await name.press('Enter');
  const head = page.getByRole('heading', { name: '4 matches of 33, at the level study' });
  await head.waitFor();
  await expect.poll(() => head.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('.misses').innerText()).toContain('zeros in front count');

  await page.getByLabel('Move destination').selectOption('READ_2');
  await page.getByRole('button', { name: 'Send C-MOVE' }).click();
  await page.getByText('A801').first().waitFor();
  await page.getByLabel('Move destination').selectOption('FULL_DISK');
  await page.getByRole('button', { name: 'Send C-MOVE' }).click();
  await page.getByText(/0 completed, 5 failed/).waitFor();

  await page.getByLabel('One more key').fill('AcquisitionDuration');
  await page.getByLabel('One more key').press('Enter');
  await page.getByLabel('Acquisition Duration').waitFor();
  await page.getByRole('button', { name: 'Send C-FIND' }).click();
  await page.getByText('One key was not supported', { exact: false }).waitFor();

  await page.getByLabel('Try').selectOption('The worklist of a scanner today');
  await page.getByRole('heading', { name: '2 matches of 12, at the level step' }).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await judgeThemes(page, 'main')).toEqual([]);
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('a request is answered with JSON beside the dump, and a refused one is told why', async () => {
  const profile = await newProfile({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  const { page, faults } = await newTab(profile);
  await page.goto('labs/dicomweb/');
  await page.getByText(/33 studies of\s+invented people/).waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: '200 OK' }).waitFor();
  await page.getByText('6 data sets in the answer.').waitFor();
  expect(await page.getByRole('group', { name: 'The same as a dump' }).innerText()).toContain(
    '(0010,0010) PN [Testwell^Cleo]',
  );
  expect(await page.getByRole('group', { name: 'JSON, as it is sent' }).innerText()).toContain(
    '"Alphabetic": "Testwell^Cleo"',
  );
  expect(await judgeThemes(page, 'main')).toEqual([]);

  await page.getByLabel('Accept: which form you take back').fill('image/png');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: '406 Not Acceptable' }).waitFor();
  await page.getByLabel('Try').selectOption('Store two, of which one fails');
  await page.getByRole('heading', { name: '202 Accepted' }).waitFor();
  await page.getByText(/does not take its SOP class/).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(faults.console).toEqual([]);
  expect(faults.foreign).toEqual([]);
  await profile.close();
});
