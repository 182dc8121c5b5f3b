import type { Browser, Page } from 'playwright-core';
import type { Kind, Served } from './serve.ts';

/** Kilobytes by gzip of each kind, and requests. */
export type Weight = Record<Kind | 'requests', number>;

const phone = { width: 390, height: 700 };

/** What the first view of a page fetches until nothing more comes. */
export async function weighPage(browser: Browser, site: Served, path: string): Promise<Weight> {
  const page = await open(browser, site, path);
  await page.context().close();
  return weigh(site);
}

/**
 * What a page has fetched from its start on, once its search is open, and once somebody has searched for a word; without
 * what the worker fetches a while later, which makes ours work offline.
 */
export async function weighSearch(browser: Browser, site: Served, path: string, word: string) {
  const page = await open(browser, site, path);
  await page.keyboard.press('Control+k');
  const field = page.locator('dialog input:visible');
  await field.waitFor();
  await settle(page, site);
  const opened = weigh(site);
  await field.fill(word);
  await settle(page, site);
  await page.context().close();
  return { opened, searched: weigh(site) };
}

/** All but fonts. */
export function total({ HTML, CSS, script, image, data }: Weight): number {
  return HTML + CSS + script + image + data;
}

async function open(browser: Browser, site: Served, path: string): Promise<Page> {
  site.sent.length = 0;
  const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(site.address + path);
  await settle(page, site);
  return page;
}

/** Waits until nothing has been asked for a second. */
export async function settle(page: Page, { sent }: Served): Promise<void> {
  for (let before = -1; before !== sent.length;) {
    before = sent.length;
    await page.waitForTimeout(1000);
  }
}

function weigh({ sent }: Served): Weight {
  const weight: Weight = { HTML: 0, CSS: 0, script: 0, font: 0, image: 0, data: 0, requests: sent.length };
  for (const { kind, bytes } of sent) weight[kind] += bytes / 1000;
  return weight;
}
