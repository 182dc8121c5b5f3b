import type { Page, Request } from 'playwright-core';

/** Milliseconds without a request after which nothing more is expected; Playwright’s own `networkidle` waits five times as long. */
const quiet = 100;

/** Opens a page and waits until its islands are awake and what they asked for is there. */
export async function openSettled(page: Page, path: string): Promise<void> {
  const underWay = new Set<Request>();
  let count = 0;
  const begin = (request: Request) => (count++, underWay.add(request));
  const end = (request: Request) => underWay.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  try {
    await page.goto(path);
    // Those that wait to be seen sleep on where they are out of view, those that wait for progress where there is none.
    await page.waitForFunction(
      () => !document.querySelector('astro-island[ssr]:not([client=visible], html:not(.returning) [client=kept])'),
    );
    let before: number;
    do {
      before = count;
      await page.waitForTimeout(quiet);
    } while (underWay.size > 0 || count > before);
  } finally {
    page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
  }
}
