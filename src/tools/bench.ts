import { loadavg } from 'node:os';
import { preview } from 'astro';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import type { BankIndex } from '../engine/bank.ts';
import type { Attempt } from '../engine/event.ts';
import { browserFlags } from './browser-flags.ts';
import { findOrInstallBrowser } from './find-browser.ts';

// `npm run bench -- [length …]`: home and a click with logs of growing length, in Chromium on a processor slowed four
// times. All in milliseconds. Slowing multiplies what other programs take, so the machine should be quiet.
const lengths = process.argv.slice(2).map(Number);
const slowing = 4;
const clicks = 40;

/** What is measured with one length of the log. */
interface Figures {
  'first home: shown': number;
  'longest task': number;
  'home: script': number;
  'home: shown': number;
  'feedback: median': number;
  'feedback: p95': number;
  'exam: median': number;
  'exam: p95': number;
}

const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port: 4399 } });
const site = `http://localhost:${server.port}/`;
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserFlags });
const table: Record<string, Figures & { 'load of the machine': string }> = {};
try {
  for (const length of lengths.length > 0 ? lengths : [1_000, 10_000, 50_000, 100_000]) {
    const viewport = { width: 390, height: 844 };
    // What the worker fetches in the background is not what is measured.
    const profile = await browser.newContext({ baseURL: site, viewport, serviceWorkers: 'block' });
    const figures = await measure(profile, length);
    table[`${length} attempts`] = { ...figures, 'load of the machine': (loadavg()[0] ?? 0).toFixed(1) };
    console.log(`${length} attempts:`, JSON.stringify(figures));
    await profile.close();
  }
  console.table(table);
} finally {
  await browser.close();
  await server.stop();
}

async function measure(profile: BrowserContext, length: number): Promise<Figures> {
  const page = await profile.newPage();
  await fillLog(page, makeLog(await readIndex(page), length));
  const debug = await profile.newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  await debug.send('Performance.enable');
  await page.addInitScript(watchTasks);
  const first = await openHome(page);
  const longest = await page.evaluate(() => (window as unknown as { longestTask: number }).longestTask);
  await page.waitForTimeout(500); // the snapshots are written behind the scenes
  const shown = await openHome(page);
  const script = await scriptTime(debug);
  const feedback = await answerMany(page);
  const exam = await sitExam(page);
  return {
    'first home: shown': Math.round(first),
    'longest task': Math.round(longest),
    'home: script': Math.round(script),
    'home: shown': Math.round(shown),
    'feedback: median': quantile(feedback, 0.5),
    'feedback: p95': quantile(feedback, 0.95),
    'exam: median': quantile(exam, 0.5),
    'exam: p95': quantile(exam, 0.95),
  };
}

function quantile(times: number[], share: number): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? 0);
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

/** Milliseconds from clicks on a confidence to the painted feedback. */
async function answerMany(page: Page): Promise<number[]> {
  await page.goto(`practise/?for=everything&count=${clicks}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  const times: number[] = [];
  for (let i = 0; i < clicks; i++) {
    await page.locator('form.item:not(.answered)').waitFor();
    await page.evaluate(giveSomething);
    times.push(await clickAndPaint(page, '[name=confidence][value=think-so]', 'form.item.answered'));
    await page.getByRole('button', { name: /^(Next|See how it went)$/ }).click();
  }
  return times;
}

/** Milliseconds from clicks on an option of an exam, as long as there is, to the answer painted as given. */
async function sitExam(page: Page): Promise<number[]> {
  await page.goto('exams/cpia/exam/');
  await page.getByRole('button', { name: 'Begin the exam', disabled: false }).click();
  const times: number[] = [];
  for (let i = 0; i < clicks; i++) {
    await page
      .getByText(`Item ${i + 1} of`)
      .first()
      .waitFor();
    const isChoice = (await page.locator('.opt input').count()) > 0;
    if (isChoice) times.push(await clickAndPaint(page, '.opt input', '.answer-sheet button[aria-current].given'));
    await page.getByRole('button', { name: isChoice ? 'Next' : 'Skip' }).click();
  }
  return times;
}

/** Clicks as a finger does, and says in how many milliseconds the page was painted with what the click brings. */
async function clickAndPaint(page: Page, target: string, brings: string): Promise<number> {
  const place = page.locator(target).first();
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error(`${target} is not on the page.`);
  await page.evaluate(watchClick, brings);
  await page.waitForTimeout(200);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();
  const time = await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
  await page.waitForTimeout(300); // reading; the log is written
  return time;
}

/** Runs in the page: whatever the item, it has an answer that can be handed in. */
function giveSomething(): void {
  const all = <Kind extends HTMLElement>(selector: string) => [...document.querySelectorAll<Kind>(selector)];
  for (const option of all<HTMLInputElement>('.opt input').slice(0, 2)) option.click();
  for (const list of all<HTMLSelectElement>('.pairs select')) list.selectedIndex = 1;
  for (const field of all<HTMLInputElement>('.entry input')) field.value = '1';
  all('.moves button:enabled')[0]?.click();
}

/** Runs in the page: from the moment of the next click, as the browser has it, to the end of the frame that shows it. */
function watchClick(brings: string): void {
  const painted = new Promise<number>((resolve) => {
    const watch = ({ timeStamp }: Event) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(brings)) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - timeStamp));
          port1.start();
          port2.postMessage('after this frame');
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    };
    addEventListener('click', watch, { capture: true, once: true });
  });
  Object.assign(window, { painted });
}

/** Runs in the page, first of all. */
function watchTasks(): void {
  Object.assign(window, { longestTask: 0 });
  const told = window as unknown as { longestTask: number };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) told.longestTask = Math.max(told.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
}
