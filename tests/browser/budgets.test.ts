import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab } from './browser.ts';
import { pageTypes } from './page-types.ts';

/** Bytes that the page has fetched since, compressed as a web server would: all but fonts, and scripts alone. */
function weigh(page: Page): () => Promise<{ all: number; script: number }> {
  const weights: Promise<{ bytes: number; isScript: boolean }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type === 'font') return;
    weights.push(response.body().then((body) => ({ bytes: gzipSync(body).length, isScript: type === 'script' })));
  });
  return async () => {
    const all = await Promise.all(weights);
    const sum = (of: typeof all) => of.reduce((total, { bytes }) => total + bytes, 0) / 1000;
    return { all: sum(all), script: sum(all.filter(({ isScript }) => isScript)) };
  };
}

test('a lesson comes in 40 KB, of which script 8 KB until an island comes into view', async () => {
  const profile = await newProfile({ viewport: { width: 390, height: 700 } });
  const { page } = await newTab(profile);
  const weight = weigh(page);
  await page.goto('learn/dicom/four-parts-of-an-element/', { waitUntil: 'networkidle' });
  const { all, script } = await weight();
  console.log(`lesson: ${all.toFixed(1)} KB, script ${script.toFixed(1)} KB`);
  expect(all).toBeLessThanOrEqual(40);
  expect(script).toBeLessThanOrEqual(8);
  await profile.close();
});

test('a practice page, in use, has at most 45 KB of script', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const weight = weigh(page);
  await beginPractice(page);
  const { script } = await weight();
  console.log(`practice: script ${script.toFixed(1)} KB`);
  expect(script).toBeLessThanOrEqual(45);
  await profile.close();
});

test('nothing jumps: layout shift is at most 0.01 on every page type, wide and narrow', async () => {
  const found: Record<string, number> = {};
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]) {
    const profile = await newProfile({ viewport });
    await profile.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const { page } = await newTab(profile);
    for (const path of pageTypes) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const sum = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
      if (sum > 0.01) found[`${path} at ${viewport.width}`] = sum;
    }
    await profile.close();
  }
  expect(found).toEqual({});
});

test('home does not jump for somebody who returns, nor show the newcomer’s page first', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await page.goto('');
  await page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();
  await page.addInitScript(() => {
    const seen = { newcomer: false, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const watch = () => {
      seen.newcomer ||= document.querySelector<HTMLElement>('.newcomer')?.offsetParent != null;
      requestAnimationFrame(watch);
    };
    watch();
  });
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();
  const seen = await page.evaluate(() => (window as unknown as { seen: { newcomer: boolean; shift: number } }).seen);
  expect(seen.newcomer).toBe(false);
  expect(seen.shift).toBeLessThanOrEqual(0.01);
  await profile.close();
});

test('no page type scrolls sideways at 360 px', async () => {
  const profile = await newProfile({ viewport: { width: 360, height: 740 } });
  const { page } = await newTab(profile);
  const wide: string[] = [];
  for (const path of pageTypes) {
    await page.goto(path, { waitUntil: 'networkidle' });
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      wide.push(path);
  }
  expect(wide).toEqual([]);
  await profile.close();
});
