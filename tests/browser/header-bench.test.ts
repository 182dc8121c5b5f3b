import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';
import { judge } from './judge.ts';

/** Chooses a sample by its name and opens it, by keyboard alone. */
async function openSample(page: Page, title: string): Promise<void> {
  const select = page.getByRole('combobox', { name: 'A sample of ours' }).first();
  await expect.poll(() => select.isEnabled()).toBe(true);
  await select.focus();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
}

test('a sample is opened, searched and read beside its bytes by keyboard alone', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.goto('labs/header/');
  await openSample(page, 'CT chest, slice 1 of 3');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');

  await page.getByRole('searchbox', { name: 'Search', exact: true }).focus();
  await page.keyboard.type('patientid');
  const tree = page.getByRole('treegrid', { name: 'Elements' });
  await expect.poll(() => tree.getByRole('row', { selected: true }).innerText()).toMatch(/0010,0020\s+LO/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-level'))).toBe('1');
  const details = page.getByRole('region', { name: 'The chosen element' });
  expect(await details.innerText()).toMatch(/\(0010,0020\) Patient ID[\s\S]*LO, Long String[\s\S]*Two hospitals/);
  expect(await details.getByRole('link').getAttribute('href')).toContain('/learn/');
  const lit = (part: string) =>
    page.locator(`.hex [role=gridcell][data-part=${part}]`).evaluateAll((cells) => cells.map((one) => one.textContent));
  expect([await lit('tag'), await lit('vr')]).toEqual([
    ['10', '00', '20', '00'],
    ['4C', '4F'],
  ]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.getByRole('grid', { name: 'Bytes in hexadecimal' }).locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => tree.getByRole('row', { selected: true }).innerText()).toContain('0010,0010');
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('a truncated file shows what is there and says where and why it stopped; axe and 320 px find no fault', async () => {
  for (const colorScheme of ['dark', 'light'] as const) {
    // The policy would refuse the judge, who is injected.
    const profile = await newProfile({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 700 } });
    const { page, faults } = await newTab(profile);
    await page.goto('labs/header/');
    const bytes = readFileSync('public/samples/ct-chest-1.dcm').subarray(0, 5001);
    await page.locator('input[type=file]:enabled').setInputFiles({ name: 'cut.dcm', mimeType: '', buffer: bytes });
    const notice = page.locator('.found .notice.bad');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(
      /It could be read up to offset \d+\. \(7FE0,0010\) says that its value has \d+ bytes, but only \d+ are left/,
    );
    await notice.getByRole('button', { name: 'Show where' }).click();
    await expect
      .poll(() => page.getByRole('treegrid').getByRole('row', { selected: true }).innerText())
      .toContain('7FE0,0010');
    expect(await judge(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(faults.foreign).toEqual([]);
    await profile.close();
  }
});

test('two files are laid beside each other, and only what differs is shown first', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('labs/header/');
  await openSample(page, 'CT chest, slice 1 of 3');
  await page.getByRole('button', { name: 'Compare with another file' }).click();
  const second = page.getByRole('region', { name: 'Open the second file' });
  await second.getByRole('combobox').selectOption({ label: 'CT chest, slice 2 of 3' });
  await second.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('heading', { level: 2, name: 'CT chest, slice 1 of 3 and CT chest, slice 2 of 3' }).waitFor();
  const tree = page.getByRole('treegrid');
  expect(await tree.innerText()).toMatch(/0008,0018[\s\S]*0020,0013/);
  expect(await tree.innerText()).not.toContain('0010,0020');
  await page.getByRole('checkbox', { name: 'only what differs' }).uncheck();
  expect(await tree.innerText()).toContain('0010,0020');
  await profile.close();
});
