import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addEvents, newProfile, newTab } from './browser.ts';
import { judge } from './judge.ts';

const day = 86_400_000;
const confidences = ['guess', 'think-so', 'sure'];

interface Listed {
  id: string;
  revision: number;
  type: string;
  competency: string;
  outcome: string;
}

/** The items that can be asked, with the page left on the site. */
async function listItems(page: Page): Promise<Listed[]> {
  await page.goto('practise/');
  const address = await page.locator('astro-island[props*="index"]').first().getAttribute('props');
  const index = /"([^"]*banks\/[^"]*index\.json)"/.exec(address ?? '')?.[1] ?? '';
  const response = await page.request.get(new URL(index, page.url()).href);
  return ((await response.json()) as { items: Listed[] }).items;
}

/** Fills the log of the profile with so many answers of the last sixty days, over all items by turns. */
async function fillLog(page: Page, count: number): Promise<void> {
  const items = await listItems(page);
  const now = Date.now();
  const events = Array.from({ length: count }, (_, i) => {
    const { id, revision, outcome } = items[(i * 7919) % items.length] as Listed;
    return {
      kind: 'attempt',
      id: `filled-${i}`,
      at: Math.floor(now - 60 * day + (i / count) * 60 * day),
      zone: 0,
      item: id,
      revision,
      outcome,
      response: ['a'],
      score: Number(i % 4 > 0),
      confidence: confidences[i % 3],
      ms: 20_000 + (i % 10) * 4000,
      mode: i % 5 === 0 ? 'exam' : 'practice',
      session: `filled-${Math.floor(i / 20)}`,
    };
  });
  await addEvents(page, events);
}

/** A right answer, not guessed. */
function anAnswer({ id: item, revision, outcome }: Listed, id: string, at: number): object {
  const given = { response: ['a'], score: 1, confidence: 'sure', ms: 20_000, mode: 'practice', session: 's' };
  return { kind: 'attempt', id, at, zone: 0, item, revision, outcome, ...given };
}

/** A value as Astro writes the properties of an island into its page. */
function asProps(value: unknown): string {
  const serialise = (one: unknown): unknown => {
    if (Array.isArray(one)) return [1, one.map(serialise)];
    if (typeof one !== 'object' || one === null) return [0, one];
    return [0, Object.fromEntries(Object.entries(one).map(([name, part]) => [name, serialise(part)]))];
  };
  return JSON.stringify(serialise(value)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

async function openReadiness(page: Page, certification: string): Promise<void> {
  await page.goto(`certifications/${certification}/`);
  await page.getByRole('heading', { name: 'Readiness' }).scrollIntoViewIfNeeded();
  await page.locator('.paper-readiness').first().waitFor();
}

async function aLearner(
  count: number,
  options = {},
): Promise<{ profile: BrowserContext; page: Page; faults: string[] }> {
  const profile = await newProfile(options);
  const { page, faults } = await newTab(profile);
  await fillLog(page, count);
  return { profile, page, faults: faults.console };
}

test('a newcomer sees no figure but what it takes to have one', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await openReadiness(page, 'ciip');
  expect(await page.locator('.paper-readiness').innerText()).toMatch(
    /Not enough data yet for CIIP: 0 of 40 first answers/,
  );
  await page.locator('.paper-readiness').getByRole('link', { name: 'Answer new items' }).click();
  await page.waitForURL(/practise\/\?for=certification:ciip/);
  await profile.close();
});

test('a certification with two papers says what is missing for each of them', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await openReadiness(page, 'cpas');
  const papers = await page.locator('.paper-readiness').allInnerTexts();
  expect(papers).toHaveLength(2);
  expect(papers[0]).toMatch(/the CPAS technical paper/);
  expect(papers[1]).toMatch(/the CPAS clinical paper/);
  await profile.close();
});

test('with enough answers a score is expected, and the reader’s pass line is kept', async () => {
  const { profile, page, faults } = await aLearner(1500);
  await openReadiness(page, 'ciip');
  const place = page.locator('.paper-readiness');
  expect(await place.innerText()).toMatch(
    /If you sat CIIP today, you would expect \d+ of 100, likely between \d+ and \d+\./,
  );
  expect(await place.innerText()).toMatch(/rests on \d+ first answers, \d+ of them in exams/);
  expect(await place.locator('output').innerText()).toBe('The issuer’s is not known.');
  await place.getByLabel('Your own pass line').fill('70');
  await page.keyboard.press('Tab');
  await expect.poll(() => place.locator('output').innerText()).toMatch(/The chance to reach it: .*5? ?%/);
  await openReadiness(page, 'ciip');
  expect(await place.getByLabel('Your own pass line').inputValue()).toBe('70');
  await place.locator('summary').click();
  expect(await place.locator('.bars li').count()).toBeGreaterThan(3);
  expect(faults).toEqual([]);
  await profile.close();
});

test('each chart has a heading, a sentence and its data as a table', async () => {
  const { profile, page, faults } = await aLearner(600);
  await page.goto('progress/');
  await page.getByRole('heading', { name: 'Reviews ahead' }).waitFor();
  const charts = page.locator('.chart');
  expect(await charts.getByRole('heading').allInnerTexts()).toEqual([
    'Your days',
    'Right, week by week',
    'Outcomes lit',
    'Domain by domain',
    'How well you know what you know',
    'Time for an item',
    'Reviews ahead',
  ]);
  for (const chart of await charts.all()) {
    expect((await chart.locator('p').first().innerText()).length).toBeGreaterThan(20);
    await chart.locator('summary').click();
    expect(await chart.locator('tbody tr').count()).toBeGreaterThan(0);
  }
  expect(await charts.nth(4).locator('tbody tr').first().innerText()).toMatch(/Guess\s+200\s+\d+\s+\d+\s%/);
  expect(faults).toEqual([]);
  await profile.close();
});

test('the charts over time follow what mastery is shown against', async () => {
  const { profile, page } = await aLearner(600);
  await page.goto('progress/');
  await page.getByLabel('Against').selectOption('ciip');
  await page.getByRole('heading', { name: 'CIIP, section by section' }).waitFor();
  const sections = page.locator('.trends li');
  expect(await sections.count()).toBeGreaterThan(3);
  expect(await sections.first().innerText()).toMatch(/\d+\s%\s+\d+\s% of \d+ answers? right/);
  await profile.close();
});

test('what was lit and not practised since is told to be fading, and a review is offered', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const [item] = await listItems(page);
  const before = Date.now() - 20 * day;
  await addEvents(page, [anAnswer(item as Listed, 'x1', before), anAnswer(item as Listed, 'x2', before + 1000)]);
  await page.goto('progress/');
  expect(await page.locator('#mastery ~ p', { hasText: 'fading' }).innerText()).toMatch(
    /1 outcome that you had lit is fading.*A short review lights it again/,
  );
  const tile = page.locator('.tile[data-fading]');
  await tile.hover();
  expect(await tile.locator('.tip').innerText()).toMatch(/: \d+ %, fading/);
  expect(await page.locator('#days + p').innerText()).toMatch(/You last studied on .* Ten minutes are enough/);
  await page.goto('');
  await expect.poll(() => page.locator('.tile[data-fading]').count()).toBe(1);
  await profile.close();
});

test('a corrected key is shown to whoever answered before it, until it is put away, and a retired item stays readable', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  const items = await listItems(page);
  const choice = items.find(({ type }) => type === 'single-choice') as Listed;
  const before = Date.now() - 3 * day;
  await addEvents(page, [
    { ...anAnswer(choice, 'c1', before), response: ['b'], score: 0 },
    anAnswer({ ...choice, id: 'once-asked' }, 'r1', before),
  ]);
  // The content has no correction to show yet: the page is given one on its way.
  const revision = choice.revision + 1;
  const keys = { before: ['a'], after: ['b'], because: 'The other edition holds.', on: '2026-11-01' };
  const correction = { item: choice.id, revision, type: choice.type, ...keys };
  await page.route('**/progress/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('&quot;corrections&quot;:[1,[]]', `&quot;corrections&quot;:${asProps([correction])}`)
      .replace('&quot;retired&quot;:[1,[]]', `&quot;retired&quot;:${asProps(['once-asked'])}`);
    await route.fulfill({ response, body });
  });
  const stem = '<p>What was once asked?</p>';
  const options = [{ id: 'a', text: 'The old answer', rationale: '' }];
  await page.route('**/retired.json', (route) =>
    route.fulfill({ json: [{ ...choice, id: 'once-asked', stem, options, keys: ['a'], sources: [], retired: true }] }),
  );
  await page.goto('progress/');
  const told = page.getByRole('article').filter({ hasText: 'The other edition holds.' });
  await told.waitFor();
  await expect.poll(() => told.locator('.stem').count()).toBe(1);
  expect(await told.innerText()).toMatch(/You gave[\s\S]*Key then[\s\S]*Key now[\s\S]*counts as right now/);
  expect(await told.getByRole('link', { name: 'Practise it again' }).getAttribute('href')).toMatch(
    new RegExp(`practise/\\?for=item:${choice.id}$`),
  );
  await page.getByText('1 item that you answered and that we do not ask any more').click();
  expect(await page.getByRole('article').filter({ hasText: 'What was once asked?' }).innerText()).toContain(
    'The old answer',
  );
  await told.getByRole('button', { name: 'I have seen this' }).click();
  await expect.poll(() => told.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('changed');
  await page.reload();
  await page.getByText('1 corrected key that you have seen').click();
  await told.waitFor();
  expect(faults.console).toEqual([]);
  await profile.close();
});

for (const colorScheme of ['dark', 'light'] as const)
  test(`axe finds nothing in charts and readiness, and nothing scrolls sideways (${colorScheme})`, async () => {
    const { profile, page } = await aLearner(1500, {
      colorScheme,
      bypassCSP: true,
      viewport: { width: 320, height: 800 },
    });
    const look = async () => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
      });
      expect(await judge(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    };
    await page.goto('progress/');
    await page.getByRole('heading', { name: 'Reviews ahead' }).waitFor();
    await look();
    await openReadiness(page, 'ciip');
    await look();
    await profile.close();
  });
