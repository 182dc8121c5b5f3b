import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { newProfile, newTab, openProfile } from './browser.ts';

type Outcome = 'accepted' | 'dismissed';

/** Lets the browser offer to install the site, as Chromium does; a profile for a test cannot install anything. */
const offerInstall = (page: Page, outcome: Outcome) =>
  page.evaluate((outcome) => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => {
        Object.assign(window, { asked: true });
        return { outcome };
      },
    });
    dispatchEvent(offer);
    return offer.defaultPrevented;
  }, outcome);

for (const [outcome, told] of [
  ['accepted', 'PACS Prep is being installed.'],
  ['dismissed', 'It was not installed. The menu of the browser offers it at any time.'],
] as const)
  test(`our button installs the site where the browser offers to, and says that it was ${outcome}`, async () => {
    const profile = await newProfile();
    const { page, faults } = await newTab(profile);
    await page.goto('offline/', { waitUntil: 'load' });
    const button = page.getByRole('button', { name: 'Install PACS Prep' });
    expect(await button.count()).toBe(0);
    expect(await offerInstall(page, outcome)).toBe(true);
    await button.click();
    await page.getByText(told).waitFor();
    expect(await page.evaluate(() => 'asked' in window)).toBe(true);
    expect(await button.count()).toBe(0);
    expect(faults).toEqual({ console: [], foreign: [] });
    await profile.close();
  });

test('an offer that came before the page had woken is kept, and is gone once the site was installed by the menu', async () => {
  const profile = await newProfile();
  await profile.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt: async () => ({ outcome: 'accepted' }) })),
    ),
  );
  const { page } = await newTab(profile);
  // The part of the page with the button comes late.
  await page.route(/\/Install\.[\w-]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto('offline/');
  const button = page.getByRole('button', { name: 'Install PACS Prep' });
  await button.waitFor();
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await page.getByText('PACS Prep is installed.').waitFor();
  expect(await button.count()).toBe(0);
  await profile.close();
});

test('Chromium itself makes the offer, and our button takes its place', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-install-'));
  // Else it waits until somebody has used the site for a while.
  const profile = await openProfile(folder, ['--bypass-app-banner-engagement-checks']);
  const { page } = await newTab(profile);
  await page.goto(`${inject('site')}/offline/`);
  const button = page.getByRole('button', { name: 'Install PACS Prep' });
  await expect.poll(() => button.count(), { timeout: 20_000 }).toBe(1);
  await profile.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
