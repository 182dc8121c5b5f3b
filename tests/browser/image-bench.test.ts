import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';
import { judge } from './judge.ts';

/** Opens the bench with its first sample shown. */
async function openBench(page: Page): Promise<void> {
  await page.goto('labs/image/');
  await page.getByRole('application', { name: 'CT chest, slice 2 of 3' }).waitFor();
}

const caption = (page: Page) => page.locator('.bench-viewer').first().locator('.bench-caption');
/** What the pipeline says of the pixel, step by step. */
const probe = (page: Page) => page.getByRole('group', { name: 'One pixel through the pipeline' }).locator('tbody');

/** Red, green and blue of the middle pixel on the canvas. */
const middle = (page: Page) =>
  page.locator('.bench-picture canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(canvas.width / 2, canvas.height / 2, 1, 1);
    return data.join(' ');
  });

test('a window is changed by drag, by keys, by presets and by numbers, and the picture follows', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await openBench(page);
  expect(await caption(page).innerText()).toContain('centre 40, width 400');
  const before = await middle(page);

  await page.getByRole('button', { name: 'lung' }).click();
  expect(await caption(page).innerText()).toContain('centre −600, width 1,500');
  expect(await middle(page)).not.toBe(before);

  const picture = page.getByRole('application');
  await picture.focus();
  await page.keyboard.press('ArrowDown');
  expect(await caption(page).innerText()).toContain('centre −570, width 1,500');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await caption(page).innerText()).toContain('centre −570, width 1,650');

  const box = (await picture.boundingBox())!;
  await page.mouse.move(box.x + 100, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 140, box.y + 100, { steps: 4 });
  await page.mouse.up();
  expect(await caption(page).innerText()).toMatch(/centre −570, width (1,9|2,)/);

  await page.getByRole('spinbutton', { name: 'Centre' }).fill('300');
  expect(await caption(page).innerText()).toContain('centre 300');
  await page.getByRole('button', { name: 'Reset all' }).click();
  expect(await middle(page)).toBe(before);
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('the pixel under the cross-hair is taken through the pipeline, and a wrong sign shows there', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await openBench(page);
  await page.getByRole('spinbutton', { name: 'Column' }).fill('1');
  await page.getByRole('spinbutton', { name: 'Row' }).fill('1');
  expect(await probe(page).innerText()).toMatch(/−2,000[\s\S]*−3,024 HU[\s\S]*0 of 255/);
  await page.getByRole('combobox', { name: 'Pixel Representation' }).selectOption('0, unsigned');
  expect(await probe(page).innerText()).toMatch(/63,536[\s\S]*62,512 HU[\s\S]*255 of 255/);
  await page.getByRole('application').focus();
  await page.keyboard.press('Alt+ArrowRight');
  expect(await page.getByRole('spinbutton', { name: 'Column' }).inputValue()).toBe('2');

  await page.getByRole('button', { name: 'Back to the header' }).click();
  await page.getByRole('radio', { name: 'GSPS: turned and inverted' }).check();
  const size = await page.locator('.bench-picture canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width);
  expect(size).toBe(192);
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('a file that is no image is refused in words', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await openBench(page);
  const file = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear colleague') };
  await page.getByLabel('Or a file of yours, which stays here').setInputFiles(file);
  await page.getByText('letter.txt cannot be shown.').waitFor();
  expect(faults.console).toEqual([]);
  await profile.close();
});

for (const colorScheme of ['dark', 'light'] as const)
  test(`axe finds nothing on the bench, and nothing is cut off at 320 pixels (${colorScheme})`, async () => {
    const profile = await newProfile({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 800 } });
    const { page } = await newTab(profile);
    await openBench(page);
    await page.getByRole('heading', { name: 'What compression leaves' }).scrollIntoViewIfNeeded();
    await page.getByRole('combobox', { name: 'JPEG quality' }).selectOption('10');
    const found = await judge(page);
    expect(found).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await profile.close();
  });
