import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab, readLog } from './browser.ts';

/** A lesson’s item to check oneself by, awake. */
async function openItem(page: Page, lesson: string, item: string): Promise<Locator> {
  await page.goto(`learn/${lesson}/`);
  const form = page.locator(`form.item:has(#stem-${item})`);
  await form.scrollIntoViewIfNeeded();
  await form.locator('[name=confidence]:enabled').first().waitFor();
  return form;
}

const ordering = ['dicom/a-film-is-built-in-boxes', 'two-images-on-one-sheet'] as const;
const matching = ['dicom/dicom-by-web-request', 'three-requests-move-to-the-web'] as const;
const numeric = ['pacs/from-pixels-to-seconds', 'room-for-a-chest-radiograph'] as const;
const calculation = ['it/who-can-reach-whom', 'seconds-over-a-shared-link'] as const;
const hotspot = ['dicom/from-a-file-to-a-disc', 'bytes-that-make-it-dicom'] as const;

const sure = (form: Locator) => form.getByRole('button', { name: 'Sure', exact: true });

test('steps are put in order by keyboard alone; the focus stays and each move is told', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const form = await openItem(page, ...ordering);
  await sure(form).click();
  expect(await form.getByRole('alert').innerText()).toBe('Put the steps in order first.');
  const row = form.locator('.steps li', { hasText: 'N-ACTION' });
  await row.getByRole('button', { name: 'Move up' }).focus();
  await page.keyboard.press('Space');
  const before = (await form.locator('.steps li').allInnerTexts()).findIndex((text) => text.includes('N-ACTION'));
  await expect.poll(() => form.getByRole('status').first().innerText()).toMatch(`box: now ${before + 1} of 5.`);
  expect(await row.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  for (const [place, text] of ['session', 'with its layout', 'answers with', 'N-SET'].entries())
    await moveUpTo(form, text, place);
  await sure(form).click();
  await form.getByText('Right.', { exact: true }).last().waitFor();
  expect(await readLog(page)).toMatchObject([
    { item: ordering[1], score: 1, response: ['session', 'sheet', 'boxes', 'pixels', 'print'] },
  ]);
  await profile.close();
});

/** Moves a step up to its place by the space bar alone, as quickly as keys can be pressed. */
async function moveUpTo(form: Locator, text: string, place: number): Promise<void> {
  const rows = await form.locator('.steps li').allInnerTexts();
  const moves = rows.findIndex((shown) => shown.includes(text)) - place;
  const up = form.locator('.steps li', { hasText: text }).getByRole('button', { name: 'Move up' });
  if (moves > 0) await up.focus();
  for (let move = 0; move < moves; move++) await form.page().keyboard.press('Space');
}

test('a matching in part right earns its part, and says so', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const form = await openItem(page, ...matching);
  await form.getByLabel(/^C-FIND/).selectOption('GET /studies/2.25.7/series');
  await sure(form).click();
  expect(await form.getByRole('alert').innerText()).toBe('Choose a match for each first.');
  await form.getByLabel(/^C-GET/).selectOption('GET /studies/2.25.7/metadata');
  await form.getByLabel(/^C-STORE/).selectOption('POST /studies');
  await sure(form).click();
  await form.locator('.verdict', { hasText: 'Partly right: 67 %.' }).waitFor();
  expect(await form.getByText('It is: GET /studies/2.25.7').isVisible()).toBe(true);
  expect(await readLog(page)).toMatchObject([{ response: ['find=find', 'get=headers', 'store=store'] }]);
  await profile.close();
});

test('a number is read back, refused where it is none, taken in any unit, and a slip is named', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const form = await openItem(page, ...numeric);
  const field = form.getByRole('textbox', { name: 'Your number' });
  await field.fill('10.24 MB');
  await sure(form).click();
  expect(await form.getByRole('alert').innerText()).toContain('without its unit');
  await field.fill('10 000');
  expect(await form.locator('.echo').innerText()).toBe('Read as 10,000.');
  await form.getByLabel('Its unit').selectOption('KiB');
  await field.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Think so');
  await page.keyboard.press('Enter');
  await form.getByText('Right: 10.24 MB').waitFor();

  const again = await openItem(page, ...numeric);
  await again.getByRole('textbox').fill('8.96');
  await again.getByLabel('Its unit').selectOption('MB');
  await sure(again).click();
  await again.getByText('Computed with the 14 bits stored.').waitFor();
  await profile.close();
});

test('a place is chosen by pointing at it or by its key, and both are one choice', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const form = await openItem(page, ...hotspot);
  const [regions, picture] = await form.locator('.pointed').evaluate((box) =>
    ['.outlines', 'img, svg:not(.outlines)'].map((part) => {
      const { x = 0, y = 0, width = 0, height = 0 } = box.querySelector(part)?.getBoundingClientRect() ?? {};
      return [x, y, width, height].map(Math.round);
    }),
  );
  expect(regions).toEqual(picture);
  await form.locator('.pointed').click({ position: await middleOf(form, 34.6, 36) });
  expect(await form.getByRole('radio', { checked: true }).getAttribute('value')).toBe('from-080');
  await form.locator('.pointed').click({ position: await middleOf(form, 3, 60) });
  expect(await form.getByRole('radio', { checked: true }).getAttribute('value')).toBe('from-080');
  await page.keyboard.press('3');
  expect(await form.getByRole('radio', { checked: true }).getAttribute('value')).toBe('from-084');
  expect(await form.locator('.outlines .is-chosen').count()).toBe(1);
  await page.keyboard.press('2');
  await sure(form).click();
  await form.getByText('Right.', { exact: true }).last().waitFor();
  await profile.close();
});

/** A point of the picture, by its shares of width and height in per cent. */
async function middleOf(form: Locator, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await form.locator('.pointed').boundingBox();
  return { x: ((box?.width ?? 0) * x) / 100, y: ((box?.height ?? 0) * y) / 100 };
}

test('a calculation shows its worked solution after the answer, and its seed is kept', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const form = await openItem(page, ...calculation);
  expect(await form.locator('.stem').innerText()).not.toContain('{');
  await form.locator('.opt input').first().check();
  expect(await form.locator('.solution').count()).toBe(0);
  await sure(form).click();
  expect(await form.locator('.solution li').count()).toBeGreaterThan(1);
  expect(await readLog(page)).toMatchObject([{ item: calculation[1], seed: expect.any(Number) }]);
  await profile.close();
});

test('without JavaScript every type shows its question, and opens its answer', async () => {
  const profile = await newProfile({ javaScriptEnabled: false });
  const { page } = await newTab(profile);
  for (const [lesson, item] of [ordering, matching, numeric, calculation, hotspot]) {
    await page.goto(`learn/${lesson}/`);
    const form = page.locator(`form.item:has(#stem-${item})`);
    expect(await form.getByRole('button', { name: /^Move/ }).count(), item).toBe(0);
    await form.locator('details summary').click();
    expect(await form.locator('details').innerText(), item).toContain('Right:');
  }
  await profile.close();
});

test('every type fits a narrow screen', async () => {
  const profile = await newProfile({ viewport: { width: 320, height: 700 } });
  const { page } = await newTab(profile);
  for (const [lesson, item] of [ordering, matching, numeric, calculation, hotspot]) {
    const form = await openItem(page, lesson, item);
    const overflow = await form.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow, item).toBeLessThanOrEqual(0);
  }
  await profile.close();
});

test('a practice goes on with the same numbers after a reload, and ends with the keys of what was missed', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await openItem(page, ...calculation);
  // The seed of items in lessons is always the same, and so is the place of a wrong number.
  const options = page.locator(`form.item:has(#stem-${calculation[1]}) .opt input`);
  await options.first().check();
  await sure(page.locator(`form.item:has(#stem-${calculation[1]})`)).click();
  await page.locator('.solution').waitFor();

  await page.goto('practise/?for=missed');
  await page.getByRole('button', { name: 'Begin' }).click();
  const stem = page.locator(`#stem-${calculation[1]}`);
  await stem.waitFor();
  const numbers = await stem.innerText();
  const offered = await page.locator('.opt').allInnerTexts();
  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  await stem.waitFor();
  expect(await stem.innerText()).toBe(numbers);
  expect(await page.locator('.opt').allInnerTexts()).toEqual(offered);

  await page.locator('.opt input').first().check();
  await page.getByRole('button', { name: 'Sure', exact: true }).click();
  await page.locator('.solution').waitFor();
  await page.getByRole('button', { name: 'See how it went' }).click();
  await page.getByRole('heading', { name: /of 1 right/ }).waitFor();
  const log = await readLog(page);
  expect(log.map(({ item }) => item)).toEqual([calculation[1], calculation[1]]);
  expect(new Set(log.map(({ seed }) => seed)).size).toBe(2);
  expect(faults.console).toEqual([]);
  await profile.close();
});
