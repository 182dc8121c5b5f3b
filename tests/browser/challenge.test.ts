import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab, readLog } from './browser.ts';
import { judge } from './judge.ts';

const address = 'labs/challenges/wrong-patient-in-a-series/';

/** Opens a file of the desk, goes to an element by search, and marks it; by keyboard alone. */
async function markByKeyboard(page: Page, file: string, tag: string): Promise<void> {
  const radio = page.getByRole('radio', { name: file });
  // Another file may still be read.
  await expect.poll(() => radio.isEnabled()).toBe(true);
  await radio.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: `Mark ${file} as a whole` }).waitFor();
  const search = page.getByRole('searchbox', { name: 'Search', exact: true });
  await search.fill(tag);
  const mark = page.getByRole('button', { name: `Mark as the fault: ${tag} in ${file}` });
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Marked as the fault' }).getByText(tag).waitFor();
}

/** What is kept of open challenges, as text. */
function readKept(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('pacs-prep');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('challenges').objectStore('challenges').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          });
        });
      }),
  );
}

test('a challenge is solved with a hint and a wrong hand-in, over a reload, and lights its tile', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.goto('labs/challenges/');
  await page.getByText('None solved yet').waitFor();
  await page.getByRole('link', { name: 'One of two slices' }).first().click();

  await page.getByRole('button', { name: 'Take a hint' }).click();
  const panel = page.getByRole('region', { name: 'This challenge' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Lay the two files');
  await markByKeyboard(page, 'IM000002', '0010,0010');
  await panel.getByRole('button', { name: 'Hand in' }).click();
  await panel.getByText('Not solved yet, on try 1. What is asked for is not there.').waitFor();
  expect(await panel.getByRole('status').innerText()).toContain('something is marked or set that should not be');
  expect(await readLog(page)).toEqual([]);

  await page.reload();
  await panel.getByText('Solved now, it scores 0.8. With another hint, 0.6.').waitFor();
  expect(await panel.getByRole('listitem').count()).toBe(1);
  const marks = page.getByRole('region', { name: 'Marked as the fault' });
  await marks.getByRole('button', { name: 'Take off the mark on IM000002 0010,0010' }).click();
  await marks.getByText('Nothing yet.').waitFor();
  await markByKeyboard(page, 'IM000002', '0010,0020');
  await panel.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('heading', { level: 2, name: 'Solved' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Solved');
  expect(await page.getByRole('region', { name: 'Solved' }).innerText()).toMatch(
    /Score 0\.8, with 1 hint and 1 wrong hand-in[\s\S]*0010,0020 Patient ID in IM000002/,
  );

  const [attempt, ...others] = await readLog(page);
  expect(others).toEqual([]);
  expect(attempt).toMatchObject({
    item: 'wrong-patient-in-a-series',
    outcome: 'spot-a-misidentified-study',
    response: ['solved', 'hints-1', 'tries-2'],
    score: 0.8,
    mode: 'lab',
  });
  expect(attempt?.['ms']).toBeGreaterThan(500);

  await page.goto('labs/challenges/');
  await page.getByText(/^1 of \d+ solved/).waitFor();
  expect(await page.getByRole('row', { name: /One of two slices/ }).innerText()).toContain('solved, 0.8');
  await page.goto('progress/');
  const tile = page.locator('.tile[data-outcomes~="spot-a-misidentified-study"]').first();
  await expect.poll(() => tile.locator('[data-figure]').textContent()).toMatch(/[1-9]\d? %/);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('given up, it scores nothing, shows what it was and can be tried again', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto(address);
  await page.getByRole('button', { name: 'Give up and read on' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Yes, give it up');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Given up' }).waitFor();
  expect(await readLog(page)).toMatchObject([{ score: 0, response: ['given-up', 'hints-0', 'tries-0'] }]);
  await page.getByRole('button', { name: 'Try it again' }).click();
  await page.getByText('Solved now, it scores 1.').waitFor();
  await profile.close();
});

test('in all of its states, in both themes and at 390 px, axe finds no fault and nothing is cut off', async () => {
  for (const colorScheme of ['dark', 'light'] as const) {
    const profile = await newProfile({ colorScheme, bypassCSP: true, viewport: { width: 390, height: 800 } });
    const { page } = await newTab(profile);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.goto('labs/challenges/');
    await page.getByText('None solved yet').waitFor();
    expect([await judge(page), await width()]).toEqual([[], 390]);
    await page.goto(address);
    await markByKeyboard(page, 'IM000002', '0010,0010');
    await page.getByRole('button', { name: 'Take a hint' }).click();
    await page.getByRole('button', { name: 'Hand in' }).first().click();
    await page.getByText('Not solved yet').waitFor();
    expect([await judge(page), await width()]).toEqual([[], 390]);
    await page.getByRole('button', { name: 'Give up and read on' }).click();
    expect([await judge(page), await width()]).toEqual([[], 390]);
    await page.getByRole('button', { name: 'Yes, give it up' }).click();
    await page.getByRole('heading', { level: 2, name: 'Given up' }).waitFor();
    expect([await judge(page), await width()]).toEqual([[], 390]);
    await page.goto('labs/challenges/nodule-in-the-dark/');
    await page.getByRole('button', { name: /^Mark column/ }).click();
    expect([await judge(page), await width()]).toEqual([[], 390]);
    await profile.close();
  }
});

test('an image challenge is solved by a window and a mark', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.goto('labs/challenges/nodule-in-the-dark/');
  await page.getByRole('button', { name: 'lung', exact: true }).click();
  await page.getByRole('spinbutton', { name: 'Column' }).fill('198');
  await page.getByRole('spinbutton', { name: 'Row' }).fill('73');
  await page.getByRole('button', { name: 'Mark column 198, row 73' }).click();
  // Nothing tells on the page when it is on disk.
  await expect.poll(() => readKept(page)).toContain('"x":197');
  await page.reload();
  await page.getByText('column 198, row 73').first().waitFor();
  await page.getByRole('button', { name: 'Hand in' }).last().click();
  await page.getByRole('heading', { level: 2, name: 'Solved' }).waitFor();
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('without script the situation, the hints and what it was can be read', async () => {
  const profile = await newProfile({ javaScriptEnabled: false });
  const { page } = await newTab(profile);
  await page.goto(address);
  expect(await page.getByText('The reading room calls').isVisible()).toBe(true);
  const instead = await page.locator('noscript').first().textContent();
  expect(instead).toMatch(/Hint 2[\s\S]*What it was[\s\S]*IM000002 says PHANTOM\^CLEO/);
  await profile.close();
});
