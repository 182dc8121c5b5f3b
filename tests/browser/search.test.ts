import { expect, test } from 'vitest';
import { newProfile, newTab, search } from './browser.ts';

/** What is typed, and an address that must be among the first three findings of a group. */
const expected: [query: string, address: RegExp][] = [
  ['assoc negotation', /association-negotiation|one-answer-for-each-context/],
  ['negotiation association', /association-negotiation/],
  ['window level', /glossary\/#window/],
  ['C-MOVE', /glossary\/#c-move/],
  ['(0008,0016)', /four-parts-of-an-element/],
  ['PID-3', /read-a-raw-message/],
];

test('every query finds what it should, among the first three of a group', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.goto('search/');
  const field = page.getByRole('searchbox');
  await page.getByText('Type to search').waitFor();
  for (const [query, address] of expected) {
    await field.fill(query);
    await page.getByText(/\d+ found\./).waitFor();
    const first = await page
      .locator('.results section')
      .evaluateAll((groups) =>
        groups.flatMap((group) =>
          [...group.querySelectorAll('a')].slice(0, 3).map((link) => link.getAttribute('href') ?? ''),
        ),
      );
    expect(first.join(' '), query).toMatch(address);
    expect(await page.locator('.results mark').count(), query).toBeGreaterThan(0);
  }
  expect(faults.console).toEqual([]);
  await profile.close();
});

test('the search opens from any page by / and by Ctrl-K, and is driven by keys', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('glossary/');
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Search' }).waitFor({ state: 'hidden' });
  await search(page, 'reconcile');
  await page.keyboard.press('ArrowDown');
  const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  expect(href).toMatch(/^\//);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => href.startsWith(url.pathname));
  await profile.close();
});

test('nothing found is said in words', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('search/');
  await page.getByRole('searchbox').fill('zzqxj');
  await expect.poll(() => page.locator('.search [role=status]').innerText()).toContain('Nothing found for “zzqxj”');
  await profile.close();
});

test('an opened search brings its words alone; what they lead to comes with the first letter', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(/search\/\w+\/(\w+)\.json/.exec(request.url())?.[1] ?? ''));
  await page.goto('search/');
  await page.getByText('Type to search').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.filter(Boolean)).toEqual(['words']);
  await page.getByRole('searchbox').pressSequentially('worklist');
  await page.getByText(/\d+ found\./).waitFor();
  expect(asked.filter(Boolean)).toEqual(['words', 'entries']);
  await profile.close();
});

test('a search that cannot be loaded says so when something is asked', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.route('**/entries.json', (route) => route.abort());
  await page.goto('search/');
  await page.getByRole('searchbox').fill('worklist');
  await expect.poll(() => page.locator('.search [role=status]').innerText()).toContain('could not be loaded');
  await profile.close();
});
