import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { printTable } from './print-table.ts';

/** What a page has fetched, in kilobytes compressed as a web server would, and in how many requests; fonts apart. */
interface Weight {
  document: number;
  stylesheet: number;
  script: number;
  data: number;
  all: number;
  requests: number;
}

/** Counts what the page fetches from now on. */
function weigh(page: Page): () => Promise<Weight> {
  const weights: Promise<{ bytes: number; type: string }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type === 'font') return;
    // What is fetched for the next page is not fetched for this one.
    if (response.request().headers()['sec-purpose']?.includes('prefetch')) return;
    weights.push(response.body().then((body) => ({ bytes: gzipSync(body).length, type })));
  });
  return async () => {
    const all = await Promise.all(weights);
    const sum = (isAsked: (type: string) => boolean) =>
      all.filter(({ type }) => isAsked(type)).reduce((total, { bytes }) => total + bytes, 0) / 1000;
    const own = new Set(['document', 'stylesheet', 'script']);
    return {
      document: sum((type) => type === 'document'),
      stylesheet: sum((type) => type === 'stylesheet'),
      script: sum((type) => type === 'script'),
      data: sum((type) => !own.has(type)),
      all: sum(() => true),
      requests: all.length,
    };
  };
}

/** At most so many kilobytes and requests at the first view, by type of page: what moves may bring Preact. */
const still = { all: 48, script: 3, requests: 6 };
const moving = { all: 90, script: 45, requests: 30 };
const budgetOf = (path: string) => {
  // The search page has come to search: it brings the words of the whole site.
  if (path === 'search/') return { ...moving, all: 140 };
  // For paper: all lessons of a domain at once.
  if (path.endsWith('/booklet/')) return { ...still, all: 400 };
  // It shows a picture at once, and has the presentation states that lie beside it.
  if (path === 'labs/image/') return { all: 180, script: 60, requests: 30 };
  // It brings the learner's record and a bench, both in small pieces.
  if (/^labs\/challenges\/./.test(path)) return { all: 160, script: 60, requests: 30 };
  if (path.startsWith('labs/') && path !== 'labs/') return { all: 90, script: 60, requests: 30 };
  if (path.startsWith('learn/') && path.split('/').length > 3) return { ...still, all: 40 };
  return /^(practise|exams|plan|progress|certifications\/ciip|offline)\//.test(path) ? moving : still;
};

/** Of the built lessons those with most HTML: what they fetch beside it is the same for all. */
function listHeaviest(count: number): string[] {
  return globSync('learn/*/*/index.html', { cwd: 'dist' })
    .filter((file) => !file.includes('booklet'))
    .map((file) => ({ path: file.replace('index.html', ''), bytes: gzipSync(readFileSync(`dist/${file}`)).length }))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, count)
    .map(({ path }) => path);
}

test('every page type, and the heaviest lessons, keep to their budget of bytes and requests at the first view', async () => {
  const found: [string, Weight][] = [];
  for (const path of [...pageTypes, ...listHeaviest(3)]) {
    const profile = await newProfile({ viewport: { width: 390, height: 700 } });
    const { page } = await newTab(profile);
    const weight = weigh(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    found.push([path, await weight()]);
    await profile.close();
  }
  const kinds = ['document', 'stylesheet', 'script', 'data', 'all'] as const;
  printTable(
    ['KB by gzip', ...kinds, 'requests'],
    found.map(([path, weight]) => [path || 'home', ...kinds.map((kind) => weight[kind].toFixed(1)), weight.requests]),
  );
  const isOver = ([path, weight]: [string, Weight]) => {
    const { all, script, requests } = budgetOf(path);
    return weight.all > all || weight.script > script || weight.requests > requests;
  };
  expect(found.filter(isOver)).toEqual([]);
}, 120_000);

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
  const spare = await page.evaluate(() => {
    const heightOf = (selector: string) => document.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
    return heightOf('.today-place') - heightOf('.today-place section');
  });
  expect(spare).toBeLessThan(40);
  expect(seen.newcomer).toBe(false);
  expect(seen.shift).toBeLessThanOrEqual(0.01);
  await profile.close();
});
