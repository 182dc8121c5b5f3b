import { expect, inject, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab, search } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { openSettled } from '../../src/tools/open-settled.ts';

/** Under a sub-path the same pages stand elsewhere: those that fetch the most tell whether they find it. */
const visited = {
  site: pageTypes,
  siteUnderPath: [
    '',
    'practise/',
    'exams/cpia/exam/',
    'labs/header/',
    'labs/query/',
    'search/',
    'offline/',
    '404.html',
  ],
};

for (const place of ['site', 'siteUnderPath'] as const) {
  test(`pages run under their policy and ask no other origin (${place})`, async () => {
    const profile = await newProfile({ baseURL: `${inject(place)}/` });
    const { page, faults } = await newTab(profile);
    for (const path of visited[place]) {
      await openSettled(page, path);
      expect(await page.locator('h1:visible').count(), path).toBe(1);
    }
    expect(faults).toEqual({ console: [], foreign: [] });
    await profile.close();
  });
}

test('under a sub-path one practises and searches as at the top', async () => {
  const profile = await newProfile({ baseURL: `${inject('siteUnderPath')}/` });
  const { page, faults } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await search(page, 'C-MOVE');
  await page.locator('.results a').first().click();
  await page.waitForURL(/\/training\/pacs\//);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('an inline script is refused', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('about/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('window.ranInline = true');
    document.body.append(script);
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
  await profile.close();
});

test('the policy allows nothing unsafe, and text becomes neither HTML nor script', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  for (const path of pageTypes) {
    await page.goto(path);
    const policies = await page
      .locator('meta[http-equiv="content-security-policy" i]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('content')));
    expect(policies, path).toHaveLength(1);
    expect(policies[0], path).not.toMatch(/unsafe|[*]|https?:/);
    expect(policies[0], path).toMatch(/require-trusted-types-for 'script'.*trusted-types pacs-prep/);
  }
  await page.goto('practise/');
  const refused = await page.evaluate(() => {
    const sinks: Record<string, () => unknown> = {
      innerHTML: () => (document.createElement('div').innerHTML = '<b>x</b>'),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      'document.write': () => document.write('<b>x</b>'),
      srcdoc: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
      'script.src': () => (document.createElement('script').src = '/sw.js'),
      'script.text': () => (document.createElement('script').text = '1'),
      Worker: () => new Worker('/sw.js'),
      'another policy': () =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('other', {}),
    };
    const isRefused = (act: () => unknown) => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    return Object.entries(sinks).map(([name, act]) => [name, isRefused(act)]);
  });
  expect(refused.filter(([, isRefused]) => !isRefused)).toEqual([]);
  await profile.close();
});
