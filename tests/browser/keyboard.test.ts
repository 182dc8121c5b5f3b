import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';

test('an item is chosen, answered and left by keyboard alone, and the result is announced', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('practise/?for=competency:networking&count=5');
  await page.getByRole('button', { name: 'Begin', disabled: false }).focus();
  await page.keyboard.press('Enter');
  await page.locator('form.item').waitFor();

  await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Item 1 of 5');
  await page.keyboard.press('2');
  expect(await page.locator('.opt input').nth(1).isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Think so');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sure');
  await page.keyboard.press('Enter');

  await expect.poll(() => page.locator('form.item [role=status]').innerText()).toMatch(/Right|Not this one|Partly/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next');
  await page.keyboard.press('Enter');
  await page.getByText('2 of 5', { exact: true }).waitFor();
  await profile.close();
});

test('the arrow keys move among the options of a single choice', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('learn/it/who-can-reach-whom/');
  const radios = page.locator('form.item').first().locator('input[type=radio]');
  await radios.first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await radios.nth(1).isChecked()).toBe(true);
  await profile.close();
});

test('handing in nothing is told, and nothing is kept', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('practise/?for=competency:networking&count=5');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Sure', exact: true }).click();
  expect(await page.getByRole('alert').innerText()).toBe('Choose an option first.');
  await profile.close();
});

test('the skip link comes first and leads to the content', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('learn/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await profile.close();
});
