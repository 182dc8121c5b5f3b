import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { BankIndex } from '../engine/bank.ts';
import { writeProgressFile } from '../exchange/progress-file.ts';
import { fillProgress } from './fill-progress.ts';
import { browserFlags } from './browser-flags.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { pageTypes } from './page-types.ts';
import { scenes } from './scenes.ts';

// `npm run screenshots -- [word …]`: photographs the built site into screenshots/: every page type and every scene whose
// name has one of the words, or all, at three widths in both themes, for a newcomer and, where it differs, with a record.
const folder = 'screenshots';
const now = Date.parse('2026-11-23T10:00:00Z');
const words = process.argv.slice(2);
const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
const nameOf = (path: string) => path.replace(/\/$/, '').replaceAll(/[/.]/g, '_') || 'home';
const viewports = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];

/** What shows the learner's record. */
const withRecord = /^$|^(learn|certifications\/\w+|practise|exams|plan|progress)\//;

mkdirSync(folder, { recursive: true });
const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port: 4398 } });
const site = `http://localhost:${server.port}/`;
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserFlags });
try {
  for (const viewport of viewports)
    for (const colorScheme of ['dark', 'light'] as const) await photograph(browser, viewport, colorScheme);
} finally {
  await browser.close();
  await server.stop();
}

type Viewport = (typeof viewports)[number];

async function photograph(browser: Browser, viewport: Viewport, colorScheme: 'dark' | 'light'): Promise<void> {
  // A worker would answer before the faults that some scenes make.
  const usual = { baseURL: site, reducedMotion: 'reduce', serviceWorkers: 'block' } as const;
  const profile = await browser.newContext({ ...usual, viewport, colorScheme });
  const page = await profile.newPage();
  await page.clock.setFixedTime(now);
  const suffix = `${viewport.width}-${colorScheme}`;
  const take = async (name: string, fullPage = true) => {
    await page.screenshot({ path: join(folder, `${name}-${suffix}.png`), fullPage });
  };
  const visit = async (paths: string[], state: string) => {
    for (const path of paths.filter((path) => isWanted(`${nameOf(path)}-${state}`))) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await take(`${nameOf(path)}-${state}`);
    }
  };
  await visit(pageTypes, 'new');
  await takeInRecord(page);
  await visit(
    pageTypes.filter((path) => withRecord.test(path)),
    'full',
  );
  for (const { name, isWindow = false, show } of scenes.filter(({ name }) => isWanted(name))) {
    await show(page);
    await page.waitForTimeout(300);
    await take(`scene-${name}`, !isWindow);
  }
  await profile.close();
  console.log(`${folder}: ${suffix}`);
}

/** A progress file of eight weeks is taken in, as a learner would. */
async function takeInRecord(page: Page): Promise<void> {
  const asked = page.waitForResponse(/banks\/[^/]+\/index\.json$/);
  await page.goto('practise/');
  const index = (await (await asked).json()) as BankIndex;
  const lessons = ['who-can-reach-whom', 'addresses-and-subnets', 'four-parts-of-an-element'];
  const file = writeProgressFile(fillProgress(index, lessons, now), [], now);
  await page.goto('progress/', { waitUntil: 'networkidle' });
  const upload = { name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(file) };
  await page.locator('input[type=file]').setInputFiles(upload);
  await page.getByText(/entries were added/).waitFor();
}
