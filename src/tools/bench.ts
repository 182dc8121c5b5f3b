import { preview } from 'astro';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import type { BankIndex } from '../engine/bank.ts';
import type { Attempt } from '../engine/event.ts';
import { findOrInstallBrowser } from './find-browser.ts';

// `npm run bench`: home and an answer with logs of growing length, in Chromium on a processor slowed four times.
const lengths = process.argv.slice(2).map(Number);
const slowing = 4;
const answers = 30;

const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port: 4399 } });
const site = `http://localhost:${server.port}/`;
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
try {
  console.log('attempts  home, first time  home, script ms  home, numbers ms  feedback median  p95 ms');
  for (const length of lengths.length > 0 ? lengths : [1_000, 10_000, 50_000, 100_000]) {
    const profile = await browser.newContext({ baseURL: site });
    console.log(
      (await measure(profile, length))
        .map((figure, i) => String(Math.round(figure)).padStart([8, 17, 16, 17, 16, 7][i] ?? 8))
        .join(' '),
    );
    await profile.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

async function measure(profile: BrowserContext, length: number): Promise<number[]> {
  const page = await profile.newPage();
  const index = await readIndex(page);
  await fillLog(page, makeLog(index, length));
  const debug = await profile.newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  await debug.send('Performance.enable');
  const first = await openHome(page);
  await page.waitForTimeout(500); // the snapshots are written behind the scenes
  const numbers = await openHome(page);
  const script = await scriptTime(debug);
  const times = await answerMany(page);
  return [
    length,
    first,
    script,
    numbers,
    times[Math.floor(times.length / 2)] ?? 0,
    times[Math.floor(0.95 * times.length)] ?? 0,
  ];
}

/** The index that the practice page names. */
async function readIndex(page: Page): Promise<BankIndex> {
  await page.goto('practise/');
  const asked = page.waitForResponse(/banks\/[^/]+\/index\.json$/);
  await page.getByRole('button', { name: 'Begin' }).click();
  return (await (await asked).json()) as BankIndex;
}

/** Three years of answers, two of three right. */
function makeLog({ items }: BankIndex, length: number): Attempt[] {
  return Array.from({ length }, (_, i) => {
    const item = items[i % items.length];
    if (!item) throw new Error('There are no items.');
    const { id, revision, outcome } = item;
    const at = 1_700_000_000_000 + Math.floor((i / length) * 94_000_000_000);
    return {
      kind: 'attempt',
      id: `bench-${i}`,
      at,
      zone: 0,
      item: id,
      revision,
      outcome,
      response: ['a'],
      score: i % 3 === 0 ? 0 : 1,
      confidence: 'sure',
      ms: 9000,
      mode: 'practice',
      session: `s${i >> 4}`,
    };
  });
}

function fillLog(page: Page, events: Attempt[]): Promise<void> {
  return page.evaluate(
    (events) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pacs-prep');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          for (const event of events) transaction.objectStore('events').add(event);
          transaction.addEventListener('complete', () => (opening.result.close(), resolve()));
        });
      }),
    events,
  );
}

/** Milliseconds from the navigation to the numbers of today. */
async function openHome(page: Page): Promise<number> {
  await page.goto('');
  await page.getByRole('heading', { level: 1, name: /minutes today|Nothing left/ }).waitFor({ timeout: 120_000 });
  return page.evaluate(() => performance.now());
}

/** Milliseconds of script since the navigation. */
async function scriptTime(debug: CDPSession): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** Milliseconds from a click on the confidence to the painted feedback, sorted. */
async function answerMany(page: Page): Promise<number[]> {
  await page.goto('practise/?for=everything&count=40');
  await page.getByRole('button', { name: 'Begin' }).click();
  const times: number[] = [];
  for (let i = 0; i < answers; i++) {
    await page.locator('form.item').waitFor();
    times.push(await page.evaluate(answerOnce));
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: /^(Next|See how it went)$/ }).click();
  }
  return times.toSorted((a, b) => a - b);
}

/** Runs in the page. */
async function answerOnce(): Promise<number> {
  document.querySelectorAll<HTMLInputElement>('.opt input').forEach((box, i) => i < 2 && box.click());
  const start = performance.now();
  document.querySelector<HTMLButtonElement>('[name=confidence]')?.click();
  await new Promise<void>((resolve) => {
    const look = () =>
      document.querySelector('.why') ? requestAnimationFrame(() => setTimeout(resolve)) : requestAnimationFrame(look);
    look();
  });
  return performance.now() - start;
}
