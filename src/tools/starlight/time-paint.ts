import type { Browser } from 'playwright-core';
import type { Served } from './serve.ts';
import { settle } from './weigh-page.ts';

/** Milliseconds from the navigation to the first and to the largest contentful paint. */
export interface Paint {
  first: number;
  largest: number;
}

const slowing = 4;
/** Slow 4G as Chromium's own tools have it: 1.44 Mbit/s down, and 562 ms for a request, on top of what the server takes. */
const slow4G = { offline: false, downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 };

/** Opens a page as nobody has before, on a slow phone with a slow connection. */
export async function timePaint(browser: Browser, site: Served, path: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 390, height: 700 } });
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  await debug.send('Network.enable');
  await debug.send('Network.emulateNetworkConditions', slow4G);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  await page.goto(site.address + path);
  await settle(page, site);
  const paint = await page.evaluate(readPaint);
  await context.close();
  return paint;
}

/** Runs in the page. */
async function readPaint(): Promise<Paint> {
  const largest = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  return { first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN, largest };
}
