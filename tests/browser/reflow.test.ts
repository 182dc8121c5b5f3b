import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';
import { lessons } from './lessons.ts';
import { pageTypes } from './page-types.ts';
import { openSettled } from '../../src/tools/open-settled.ts';

/** The addresses of pages that can be scrolled sideways, and by how much. */
async function findWide(page: Page, paths: string[]): Promise<string[]> {
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'load' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wide.push(`${path}: ${over} px`);
  }
  return wide;
}

test('nothing scrolls sideways in 320 px, page types and lessons alike', async () => {
  const profile = await newProfile({ viewport: { width: 320, height: 640 } });
  const { page } = await newTab(profile);
  expect(await findWide(page, [...pageTypes, ...lessons])).toEqual([]);
  await profile.close();
}, 240_000);

test('nothing scrolls sideways at 200 %, with the largest text', async () => {
  const profile = await newProfile({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  await profile.addInitScript(() => localStorage.setItem('pacs-prep:text-size', 'largest'));
  const { page } = await newTab(profile);
  expect(await findWide(page, pageTypes)).toEqual([]);
  await profile.close();
}, 240_000);

test('targets are at least 24 by 24 pixels, links within text apart', async () => {
  const profile = await newProfile({ viewport: { width: 390, height: 844 } });
  const { page } = await newTab(profile);
  const found: Record<string, string[]> = {};
  for (const path of pageTypes) {
    await openSettled(page, path);
    const small = await page.evaluate(() => {
      const targets = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
      return [...targets]
        .filter((target) => {
          const boxes = [target, target.closest('label')].flatMap((one) => one?.getBoundingClientRect() ?? []);
          const isThere = target.checkVisibility({ visibilityProperty: true }) && boxes.some(({ width }) => width > 1);
          const isInText = getComputedStyle(target).display === 'inline' && target.matches('a');
          return isThere && !isInText && boxes.every(({ width, height }) => width < 24 || height < 24);
        })
        .map((target) => `${target.tagName} ${target.textContent?.trim().slice(0, 40)}`);
    });
    if (small.length > 0) found[path] = [...new Set(small)];
  }
  expect(found).toEqual({});
  await profile.close();
}, 120_000);

test('with reduced motion nothing moves by itself', async () => {
  const profile = await newProfile({ reducedMotion: 'reduce' });
  const { page } = await newTab(profile);
  const moving: string[] = [];
  for (const path of pageTypes) {
    await openSettled(page, path);
    const isMoving = await page.evaluate(() => {
      const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
      const hasTime = styles.some(({ transitionDuration }) => /[1-9]/.test(transitionDuration));
      const isSmooth = styles.some(({ scrollBehavior }) => scrollBehavior === 'smooth');
      // What goes with the scroll is moved by the reader.
      const isRunning = document.getAnimations().some(({ timeline }) => timeline === document.timeline);
      return hasTime || isSmooth || isRunning;
    });
    if (isMoving) moving.push(path);
  }
  expect(moving).toEqual([]);
  await profile.close();
}, 120_000);
