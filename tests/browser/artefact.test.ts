import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';
import { judge } from './judge.ts';

const message = 'learn/hl7/read-a-raw-message/';
const dump = 'learn/dicom/four-parts-of-an-element/';
const withCase = 'learn/clinical/view-side-and-hanging/';

/** A lesson and its first film of a kind. */
async function openFilm(path: string, kind: string, options: BrowserContextOptions = {}) {
  const profile = await newProfile(options);
  const { page, faults } = await newTab(profile);
  await page.goto(path);
  const figure = page.locator(`.artefact:has([data-kind=${kind}])`).first();
  return { profile, page, faults, figure, named: figure.locator('.pointed') };
}

test('a field of a message is named below it when it is pointed at, and nothing moves', async () => {
  const { profile, page, figure, named, faults } = await openFilm(message, 'hl7', {
    viewport: { width: 390, height: 844 },
  });
  await figure.scrollIntoViewIfNeeded();
  const before = await figure.boundingBox();
  await figure.locator('.point', { hasText: /^HARB$/ }).hover();
  await expect
    .poll(() => named.innerText())
    .toBe('PID-3(2).4.1 Patient Identifier List: Assigning Authority: Namespace ID');
  await figure.locator('.point', { hasText: /^PV1$/ }).hover();
  await expect.poll(() => named.innerText()).toBe('PV1 Patient Visit');
  expect((await figure.boundingBox())?.height).toBe(before?.height);
  await page.keyboard.press('Escape');
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('by keyboard a message is one stop, arrows go from field to field and from segment to segment', async () => {
  const { profile, page, figure, named } = await openFilm(message, 'hl7');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await figure.locator('.copy').focus();
  await page.keyboard.press('Tab');
  // What the keys need is fetched at the first focus; a key that comes before it is not lost.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => named.innerText()).toBe('MSH Message Header');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => named.innerText()).toBe('EVN-2 Recorded Date/Time');
  await page.keyboard.press('End');
  expect(await focused()).toBe('WHEELCHAIR');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('WHEELCHAIR');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => named.innerText()).toBe('ZTR agreed on between the partners');
  await page.keyboard.press('Escape');
  expect(await named.innerText()).toBe('');
  expect(await focused()).toBe('ZTR');

  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('copy');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('ZTR');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  await profile.close();
});

test('a tap names the tag of a dump, with VR and VM of the standard', async () => {
  const { profile, figure, named } = await openFilm(dump, 'dump', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await figure.locator('.point', { hasText: '(0008,0008)' }).tap();
  await expect.poll(() => named.innerText()).toBe('(0008,0008) Image Type, VR CS, VM 2-n');
  await profile.close();
});

test('what films need is not fetched before one of them is used', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(message, { waitUntil: 'networkidle' });
  const isOfFilms = (url: string) => url.includes('point-at-fields');
  expect(scripts.some(isOfFilms)).toBe(false);
  await page.locator('.film').first().hover();
  await expect.poll(() => scripts.some(isOfFilms)).toBe(true);
  await profile.close();
});

test('copying gives the artefact to the letter, and says so', async () => {
  const { profile, page, figure } = await openFilm(message, 'hl7', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await figure.locator('.copy').click();
  await expect.poll(() => figure.locator('.told').innerText()).toBe('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').map((segment) => segment.slice(0, 4))).toEqual(['MSH|', 'EVN|', 'PID|', 'PV1|', 'ZTR|']);
  expect(copied).toContain(String.raw`|NL-100417^^^NORTH^MR~HC-2055^^^HARB&2.25.417&ISO^MR||`);
  await profile.close();
});

test('without a clipboard, as on plain http, the artefact is selected and the keys are told', async () => {
  const { profile, page, figure } = await openFilm(message, 'hl7');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await figure.locator('.copy').click();
  await expect.poll(() => figure.locator('.told').innerText()).toBe('Selected: press Ctrl+C');
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toBe(await figure.locator('.film').textContent());
  await profile.close();
});

test('the artefact of a case is copied as well', async () => {
  const profile = await newProfile({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = await newTab(profile);
  await page.goto(withCase);
  const plate = page.locator('.case .plate').first();
  await plate.scrollIntoViewIfNeeded();
  await plate.locator('.copy:enabled').click();
  await expect.poll(() => plate.locator('.told').innerText()).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await plate.locator('.film').textContent());
  await profile.close();
});

test('without JavaScript the names stand in a table below, and no button promises anything', async () => {
  const { profile, figure } = await openFilm(message, 'hl7', { javaScriptEnabled: false });
  expect(await figure.locator('.copy').isVisible()).toBe(false);
  expect(await figure.locator('.pointed').isVisible()).toBe(false);
  await figure.locator('summary').click();
  const row = figure.locator('tr', { hasText: 'PID-3(2).4.1' });
  expect(await row.innerText()).toMatch(/Patient Identifier List: Assigning Authority: Namespace ID\s+HARB/);
  await profile.close();
});

test('on paper the names of a message stand below it, and those that a dump says itself do not', async () => {
  const { profile, page, figure } = await openFilm(message, 'hl7');
  await page.emulateMedia({ media: 'print' });
  expect(await figure.locator('tr', { hasText: 'PID-5.1' }).isVisible()).toBe(true);
  expect(await figure.locator('.copy').isVisible()).toBe(false);
  await page.goto(dump);
  expect(await page.locator('.legend.said tr').first().isVisible()).toBe(false);
  await profile.close();
});

test('a long segment goes on below its fields: a message never scrolls sideways on a phone', async () => {
  const { profile, page } = await openFilm(message, 'hl7', { viewport: { width: 360, height: 740 } });
  for (const path of [message, 'learn/hl7/an-order-and-its-result/', 'learn/ihe/reconcile-an-unidentified-patient/']) {
    await page.goto(path);
    const wide = await page
      .locator('[data-kind=hl7] .film')
      .evaluateAll((films) => films.filter((film) => film.scrollWidth > film.clientWidth).length);
    expect(wide, path).toBe(0);
  }
  await profile.close();
});

test('a wide table scrolls in its own box by keyboard, and keeps its heads and its first column', async () => {
  const profile = await newProfile({ viewport: { width: 320, height: 480 } });
  const { page } = await newTab(profile);
  await page.goto('learn/dicom/dicom-by-web-request/');
  const table = page.locator('.prose > .table').first();
  expect(await table.getAttribute('aria-label')).toBe(
    'Table: Service, The standard’s name now, Method, Brings back, Nearest in DIMSE',
  );
  await table.scrollIntoViewIfNeeded();
  const places = () =>
    table.evaluate((box) => {
      const { left } = box.getBoundingClientRect();
      const place = (element: Element | null) => Math.round((element?.getBoundingClientRect().left ?? 0) - left);
      return [place(box.querySelector('tbody td')), place(box.querySelector('tbody td:last-child'))];
    });
  const [first, last = 0] = await places();
  await table.focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await places())[1]).toBeLessThan(last);
  expect((await places())[0]).toBe(first);

  await table.evaluate((box) => (box.scrollTop = 60));
  const { head, top } = await table.evaluate((box) => ({
    head: box.querySelector('thead th')?.getBoundingClientRect().top,
    top: box.getBoundingClientRect().top,
  }));
  expect(head).toBeCloseTo(top, 0);
  await profile.close();
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`axe finds nothing on films in use (${colorScheme})`, async () => {
    const { profile, page, figure, named } = await openFilm(message, 'hl7', { colorScheme, bypassCSP: true });
    await figure.locator('summary').click();
    await figure.locator('.point', { hasText: /^HARB$/ }).hover();
    await expect.poll(() => named.innerText()).toContain('PID-3');
    await figure.locator('.film').focus();
    await page.keyboard.press('End');
    const found = await judge(page, '.artefact');
    expect(found).toEqual([]);
    await profile.close();
  });
}
