import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { giveResponse, newProfile, newTab } from './browser.ts';
import { openSettled } from '../../src/tools/open-settled.ts';

/** The width of the text on paper in CSS pixels: that of the sheet less the margins of `print.css`, 18 mm each. */
const papers = { A4: ((210 - 36) / 25.4) * 96, Letter: ((215.9 - 36) / 25.4) * 96 };
type Paper = keyof typeof papers;

/** Opens a page as it is laid out on that paper, in the dark theme, which paper does not have. */
async function layOut(path: string, paper: Paper): Promise<{ page: Page; close: () => Promise<void> }> {
  const viewport = { width: Math.floor(papers[paper]), height: 900 };
  const profile = await newProfile({ viewport, colorScheme: 'dark' });
  const { page } = await newTab(profile);
  await openSettled(page, path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return { page, close: () => profile.close() };
}

/** How many pages the PDF has. */
async function countPages(page: Page, format: Paper): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-print-'));
  try {
    const path = join(folder, 'page.pdf');
    await page.pdf({ path, format });
    // Each page of a PDF is an object of that type; the tree of all of them is of type `Pages`.
    return readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is seen and is wider than the paper, or is cut off at the edge of its own box. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isSeen = (element: Element) => element.checkVisibility() && !element.closest('.hidden-but-read, svg svg');
    return [...document.querySelectorAll('main *')].flatMap((element) => {
      if (!isSeen(element)) return [];
      const isOut = element.getBoundingClientRect().right > width + 1;
      const hides = getComputedStyle(element).overflowX !== 'visible' && !(element instanceof SVGElement);
      const isCut = hides && element.scrollWidth > element.clientWidth + 1;
      return isOut || isCut ? [`${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`] : [];
    });
  });
}

/** What paper has no use for and shows all the same. */
function findUseless(page: Page): Promise<string[]> {
  const useless = '.skip, .bar, .foot, .trail, .contents, .onward, .actions, .letters, .copy, button, [popover]';
  return page
    .locator(useless)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)));
}

/** The luminance of what text stands on and of the text itself: paper is light in every theme. */
function readColours(page: Page, selector: string): Promise<{ ground: string; scheme: string }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, colorScheme } = getComputedStyle(element);
      return { ground: backgroundColor, scheme: colorScheme };
    });
}

const nothing = /^(?:rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/;

for (const paper of ['A4', 'Letter'] as const) {
  test(`a lesson prints whole on ${paper}, with its answers and without the site round it`, async () => {
    const { page, close } = await layOut('learn/dicom/four-parts-of-an-element/', paper);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findUseless(page)).toEqual([]);
    const items = await page.locator('form.item').count();
    expect(items).toBeGreaterThan(3);
    expect((await page.locator('main').innerText()).match(/^Answer and reasons$/gm)).toHaveLength(items);
    expect(await page.locator('.without-script li:visible').count()).toBeGreaterThanOrEqual(3 * items);
    for (const part of ['.plate', '.viewport', 'html'])
      expect((await readColours(page, part)).ground, part).toMatch(nothing);
    expect((await readColours(page, 'html')).scheme).toBe('light');
    const pages = await countPages(page, paper);
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(20);
    await close();
  });

  test(`a drawing prints without its words, unless they were opened, on ${paper}`, async () => {
    const { page, close } = await layOut('learn/dicom/four-parts-of-an-element/', paper);
    const words = page.locator('.diagram details').first();
    expect(await page.locator('.diagram svg:visible').count()).toBe(await page.locator('.diagram').count());
    expect(await words.isVisible()).toBe(false);
    await words.evaluate((details: HTMLDetailsElement) => (details.open = true));
    expect(await words.locator('li').first().isVisible()).toBe(true);
    await close();
  });

  test(`a domain prints as one booklet on ${paper}: a title, a list of its lessons, and every answer`, async () => {
    const { page, close } = await layOut('learn/it/booklet/', paper);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findUseless(page)).toEqual([]);
    const lessons = await page.locator('.in-booklet a:not([href="#words"])').count();
    expect(await page.locator('.chapter').count()).toBe(lessons);
    const named = await page.locator('.chapter').evaluateAll((all) => all.map((one) => getComputedStyle(one).page));
    expect(new Set(named).size).toBe(lessons);
    const checks = await page.locator('.item').evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
    expect(await page.locator('.answer .label').allInnerTexts()).toEqual(checks);
    const rights = await page.locator('.answer').evaluateAll((all) => all.map((one) => one.textContent));
    expect(rights.filter((answer) => !answer?.includes('Right: '))).toEqual([]);
    const pages = await countPages(page, paper);
    expect(pages).toBeGreaterThan(8 * lessons);
    expect(pages).toBeLessThan(15 * lessons + 10);
    await close();
  });

  test(`the glossary prints in two columns on ${paper}`, async () => {
    const { page, close } = await layOut('glossary/', paper);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findUseless(page)).toEqual([]);
    const lefts = await page
      .locator('.terms > div')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(2);
    const pages = await countPages(page, paper);
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(lefts.length / 8);
    await close();
  });
}

test('the review of an exam prints every item with what was given, the right answer and the reasons', async () => {
  const profile = await newProfile({ colorScheme: 'dark' });
  const { page } = await newTab(profile);
  await page.goto('exams/cpia/exam/');
  await page.getByRole('button', { name: 'Begin the exam', disabled: false }).waitFor();
  await page.getByLabel('10', { exact: true }).check();
  await page.getByLabel('Off', { exact: true }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  for (let item = 1; item <= 8; item++) {
    await page.getByText(`Item ${item} of 10`, { exact: true }).waitFor();
    await giveResponse(page.locator('form.item'));
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Hand in …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByRole('heading', { name: /of 10 right/ }).waitFor();

  await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'printed') }));
  await page.getByRole('button', { name: 'Print this review' }).click();
  expect(await page.title()).toBe('printed');

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const [paper, width] of Object.entries(papers)) {
    await page.setViewportSize({ width: Math.floor(width), height: 900 });
    expect(await findCutOff(page), paper).toEqual([]);
    expect(await findUseless(page), paper).toEqual([]);
    const pages = await countPages(page, paper as Paper);
    expect(pages, paper).toBeGreaterThan(2);
    expect(pages, paper).toBeLessThan(20);
  }
  expect(await page.getByText('Handed in').isVisible()).toBe(true);
  expect(await page.getByRole('table', { name: 'Score by section' }).isVisible()).toBe(true);
  const items = page.locator('article.item');
  expect(await items.count()).toBe(10);
  const texts = await items.evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText));
  expect(texts.filter((text) => !/Right|It is: |In its place|Belongs at|The answer/.test(text))).toEqual([]);
  expect(texts.filter((text) => text.split(/\s+/).length < 40)).toEqual([]);
  const given = texts.filter((text) => /our answer|In its place|Belongs at|Right: |The answer: /.test(text));
  expect(given.length).toBeGreaterThanOrEqual(8);
  await profile.close();
});
