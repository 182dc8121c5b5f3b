import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';

const lesson = 'learn/it/who-can-reach-whom/';
const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce' as const,
};

/** The meaning that is shown, if one is. */
const shown = (page: Page) => page.locator('.definition:popover-open');

/** True if the page can be scrolled sideways. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('a line of a lesson has 60 to 72 characters', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto(lesson);
  const mean = await page.evaluate(() => {
    const range = document.createRange();
    const lines = Array.from(document.querySelectorAll('.prose > p'), (paragraph) => {
      range.selectNodeContents(paragraph);
      const { length } = range.toString();
      const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
      return { length, lines: Math.round(paragraph.getBoundingClientRect().height / height) };
    }).filter(({ lines: count }) => count >= 4);
    // The last line of a paragraph is half full.
    return (
      lines.reduce((sum, { length }) => sum + length, 0) / lines.reduce((sum, { lines: count }) => sum + count - 0.5, 0)
    );
  });
  expect(mean).toBeGreaterThanOrEqual(60);
  expect(mean).toBeLessThanOrEqual(72);
  await profile.close();
});

test('a term tells its meaning on hover, which can be pointed at, and goes when it is left or Escape is pressed', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.goto(lesson);
  const term = page.locator('a.term').first();
  await term.hover();
  await shown(page).waitFor();
  const [at, box] = [await term.boundingBox(), await shown(page).boundingBox()];
  expect(box && at && (box.y + box.height <= at.y || box.y >= at.y + at.height)).toBe(true);
  await shown(page).hover();
  await page.waitForTimeout(600);
  expect(await shown(page).count()).toBe(1);
  await page.mouse.move(5, 5);
  await expect.poll(() => shown(page).count()).toBe(0);
  await term.hover();
  await shown(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await shown(page).count()).toBe(0);
  await term.click();
  await page.waitForURL(/glossary\/#/);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('by keyboard the meaning comes with the focus and goes with it, and Enter leads to the glossary', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto(lesson);
  const ofFocused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-describedby') ?? '');
  for (let i = 0; i < 40 && !(await ofFocused()).startsWith('meaning-'); i++) await page.keyboard.press('Tab');
  await shown(page).waitFor();
  expect(await shown(page).locator('p').last().getAttribute('id')).toBe(await ofFocused());
  await page.keyboard.press('Escape');
  expect(await shown(page).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/glossary\/#/);
  await profile.close();
});

test('a tap tells the meaning, a tap elsewhere closes it, and within it stands the way to the glossary', async () => {
  const profile = await newProfile(phone);
  const { page } = await newTab(profile);
  await page.goto(lesson);
  // A finger that scrolls is the first move.
  await page.mouse.wheel(0, 300);
  await page.waitForLoadState('networkidle');
  const term = page.locator('a.term').first();
  await term.tap();
  await shown(page).waitFor();
  expect(page.url()).toContain(lesson);
  expect(await isTooWide(page)).toBe(false);
  await page.touchscreen.tap(380, 830);
  await expect.poll(() => shown(page).count()).toBe(0);
  await term.tap();
  await shown(page).getByRole('link').tap();
  await page.waitForURL(/glossary\/#/);
  await profile.close();
});

test('without script a term leads to the glossary, the list of sections opens, and asides stand in the text', async () => {
  const profile = await newProfile({ ...phone, javaScriptEnabled: false });
  const { page } = await newTab(profile);
  await page.goto(lesson);
  await page.getByRole('button', { name: /In this lesson/ }).click();
  expect(await page.getByRole('navigation', { name: 'In this lesson' }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.aside').first().isVisible()).toBe(true);
  await page.locator('a.term').first().click();
  expect(page.url()).toMatch(/glossary\/#/);
  await profile.close();
});

test('an aside stands in the margin beside its paragraph where there is one, and below it on a phone', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto(lesson);
  const place = () =>
    page.evaluate(() => {
      const aside = document.querySelector('.aside');
      const [note, text] = [aside, aside?.previousElementSibling].map((element) => element?.getBoundingClientRect());
      return (
        note && text && { isBeside: note.left > text.right, isBelow: note.top >= text.bottom, dy: note.y - text.y }
      );
    });
  expect(await place()).toMatchObject({ isBeside: true, isBelow: false, dy: 0 });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await place()).toMatchObject({ isBeside: false, isBelow: true });
  await profile.close();
});

test('the list of sections follows the reading and says how long is left', async () => {
  const profile = await newProfile({ reducedMotion: 'reduce' });
  const { page } = await newTab(profile);
  await page.goto(lesson);
  const contents = page.getByRole('navigation', { name: 'In this lesson' });
  await contents.getByRole('link').nth(2).click();
  const current = contents.locator('[aria-current]');
  await expect.poll(() => current.allTextContents()).toEqual(['One wrong mask']);
  await expect.poll(() => contents.locator('[data-minutes]').innerText()).toMatch(/^about \d+ min left$/);
  await profile.close();
});

test('on a phone the bar names the section, opens the list, and hides no focus', async () => {
  const profile = await newProfile(phone);
  const { page } = await newTab(profile);
  // As where the connection is slow: the list is used before what follows the reading is there.
  await page.route(/read-along/, (route) => setTimeout(() => void route.continue(), 2000));
  await page.goto(lesson);
  const contents = page.getByRole('navigation', { name: 'In this lesson' });
  await page.getByRole('button', { name: /In this lesson/ }).tap();
  await contents.getByRole('link', { name: 'One wrong mask' }).tap();
  await expect.poll(() => contents.isVisible()).toBe(false);
  await page.getByRole('button', { name: /In this lesson: One wrong mask/ }).waitFor();
  const heading = await page.getByRole('heading', { name: 'One wrong mask' }).boundingBox();
  expect(heading?.y).toBeGreaterThan(50);

  const hidden: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Shift+Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.place');
      if (!focused || !bar || bar.contains(focused) || focused === document.body) return '';
      return focused.getBoundingClientRect().bottom <= bar.getBoundingClientRect().bottom &&
        bar.getBoundingClientRect().top <= 0
        ? focused.outerHTML.slice(0, 80)
        : '';
    });
    if (found) hidden.push(found);
  }
  expect(hidden).toEqual([]);
  await profile.close();
});

test('who returns to a lesson is offered the section where they stopped, and after its end nothing', async () => {
  const profile = await newProfile({ reducedMotion: 'reduce' });
  const { page } = await newTab(profile);
  await page.goto(lesson);
  expect(await page.locator('.go-on').isVisible()).toBe(false);
  await page.getByRole('navigation', { name: 'In this lesson' }).getByRole('link').nth(3).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('pacs-prep:places'))).toContain('names-and-leases');
  await page.goto('learn/');
  await page.goto(lesson);
  await page.getByRole('link', { name: 'Go on at “Names and leases”' }).click();
  expect(page.url()).toContain('#names-and-leases');
  await page.locator('#sources').scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('pacs-prep:places'))).toBe('{}');
  await profile.close();
});

test('text size is kept over a reload, and is there before anything is painted', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto(lesson);
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe('17px');
  await page.getByRole('button', { name: /^Aa/ }).click();
  await page.getByRole('radio', { name: 'largest' }).check();
  await page.getByRole('radio', { name: 'dark' }).check();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('pacs-prep:theme'))).toBe('dark');
  expect(await size()).toBe('22px');
  await page.addInitScript(() => {
    const seen = { shift: 0, sizes: new Set<string>() };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const watch = () => {
      if (document.querySelector('.prose')) seen.sizes.add(getComputedStyle(document.documentElement).fontSize);
      requestAnimationFrame(watch);
    };
    watch();
  });
  await page.reload({ waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => {
    const { shift, sizes } = (window as unknown as { seen: { shift: number; sizes: Set<string> } }).seen;
    return { shift, sizes: [...sizes], theme: document.documentElement.dataset['theme'] };
  });
  expect(seen).toMatchObject({ sizes: ['22px'], theme: 'dark' });
  expect(seen.shift).toBeLessThanOrEqual(0.01);
  await page.getByRole('button', { name: /^Aa/ }).click();
  await expect.poll(() => page.getByRole('radio', { name: 'largest' }).isChecked()).toBe(true);
  await profile.close();
});

test('the next lesson is fetched when its link is seen and the main navigation when it is pointed at, but not to save data', async () => {
  for (const saveData of [false, true]) {
    const profile = await newProfile();
    await profile.addInitScript((save) => {
      if (save) Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    }, saveData);
    const { page, faults } = await newTab(profile);
    const fetched: string[] = [];
    page.on('requestfinished', (request) => void fetched.push(new URL(request.url()).pathname));
    await page.goto('learn/dicom/four-parts-of-an-element/');
    const next = await page.locator('a[rel=next]').getAttribute('href');
    await page.getByRole('link', { name: 'Progress' }).hover();
    await page.locator('a[rel=next]').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(600);
    expect([fetched.includes('/progress/'), fetched.includes(next ?? '?')]).toEqual([!saveData, !saveData]);
    expect(faults).toEqual({ console: [], foreign: [] });
    await profile.close();
  }
});

test('at the end stand the next lesson, practice and what is due', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.goto(lesson);
  const end = page.getByRole('region', { name: 'What next' });
  expect(await end.getByRole('link').allInnerTexts()).toEqual([
    expect.stringMatching(/^Practise: Networking$/),
    'Reviews due',
    expect.stringMatching(/^Next lesson.*\smin\n/),
    expect.stringMatching(/^Before\n/),
  ]);
  await end.getByRole('button', { name: 'Mark as read' }).click();
  await end.getByRole('button', { name: /^Read/ }).waitFor();
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});
