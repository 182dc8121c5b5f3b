import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';

const lesson = 'learn/hl7/read-a-raw-message/';

test('without JavaScript a lesson reads whole, and its items open their answers', async () => {
  const profile = await newProfile({ javaScriptEnabled: false });
  const { page } = await newTab(profile);
  await page.goto(lesson);
  expect((await page.locator('.prose').innerText()).split(/\s+/).length).toBeGreaterThan(900);
  const details = page.locator('form.item details').first();
  await details.locator('summary').click();
  expect(await details.locator('li').first().isVisible()).toBe(true);
  expect(await details.innerText()).toContain('Right:');
  expect(await page.getByRole('button', { name: 'Mark as read' }).isVisible()).toBe(false);
  await profile.close();
});

test('without JavaScript practice and search say what to do instead', async () => {
  const profile = await newProfile({ javaScriptEnabled: false });
  const { page } = await newTab(profile);
  for (const path of ['practise/', 'search/', 'progress/']) {
    await page.goto(path);
    expect(await page.locator('noscript').first().innerText(), path).toMatch(/JavaScript/);
  }
  await profile.close();
});

test('on paper the answers stand open and the frame is gone', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto(lesson);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.bar').isVisible()).toBe(false);
  expect(await page.locator('form.item details li').first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Sure' }).first().isVisible()).toBe(false);
  await profile.close();
});
