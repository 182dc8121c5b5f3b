import { expect, inject, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab, search } from './browser.ts';
import { pageTypes } from './page-types.ts';

for (const place of ['site', 'siteUnderPath'] as const) {
  test(`every page type runs under its policy and asks no other origin (${place})`, async () => {
    const profile = await newProfile({ baseURL: `${inject(place)}/` });
    const { page, faults } = await newTab(profile);
    for (const path of pageTypes) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await page.locator('h1:visible').count(), path).toBe(1);
    }
    expect(faults).toEqual({ console: [], foreign: [] });
    await profile.close();
  });
}

test('under a sub-path one practises and searches as at the top', async () => {
  const profile = await newProfile({ baseURL: `${inject('siteUnderPath')}/` });
  const { page, faults } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await search(page, 'C-MOVE');
  await page.locator('.results a').first().click();
  await page.waitForURL(/\/training\/pacs\//);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('an inline script is refused', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('about/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
  await profile.close();
});
