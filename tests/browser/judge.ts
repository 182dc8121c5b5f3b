import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong on the page or in a part of it, a line for each element. */
export async function judge(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (part) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part ?? document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, part);
}

/** The same in both themes. */
export async function judgeThemes(page: Page, part?: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), theme);
    found.push(...(await judge(page, part)).map((fault) => `${theme}: ${fault}`));
  }
  return found;
}
