import { expect, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab, readLog } from './browser.ts';

const lesson = 'learn/dicom/one-answer-for-each-context/';

test('a candidate picks a certification, reads, practises, and finds it all again', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);

  await page.goto('');
  expect(await page.locator('h1:visible').innerText()).toContain('Run imaging systems well');
  await page.getByRole('link', { name: 'CPIA', exact: true }).click();
  await page.getByRole('button', { name: 'Work towards this' }).click();
  await page.getByRole('button', { name: 'You are working towards this' }).waitFor();

  await page.goto(lesson);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await page.getByText(/^read \d+ \w+/).waitFor();

  await beginPractice(page);
  await answerItem(page, 'Sure');
  expect(await page.locator('.why').count()).toBeGreaterThanOrEqual(3);
  expect(await page.locator('form.item').innerText()).toMatch(/Right\.|Not this one\.|Partly right/);

  await page.goto('');
  await page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();
  expect(await page.locator('main').innerText()).toContain('CPIA');
  await page.reload();
  await page.getByText(/Go on:/).waitFor();

  const later = await newTab(profile);
  await later.page.goto('progress/');
  await later.page.getByText(/1 answer to 1 item, 1 lesson read/).waitFor();
  await later.page.goto(lesson);
  await later.page.getByText(/^read \d+ \w+/).waitFor();
  expect([...faults.console, ...later.faults.console]).toEqual([]);
  await profile.close();
});

test('a newcomer’s home fetches nothing that shows progress, and wakes once they have begun elsewhere', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto('', { waitUntil: 'networkidle' });
  expect(scripts.filter((script) => /preact|record|Today/.test(script))).toEqual([]);

  const other = await newTab(profile);
  await beginPractice(other.page);
  await answerItem(other.page);
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();

  await other.page.goto('');
  await other.page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();
  await profile.close();
});

test('a session goes on where it was left, with its answers and its order', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('2 of 5', { exact: true }).waitFor();
  const stem = await page.locator('.stem').innerText();
  const options = await page.locator('.opt').allInnerTexts();

  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('2 of 5', { exact: true }).waitFor();
  expect(await page.locator('.stem').innerText()).toBe(stem);
  expect(await page.locator('.opt').allInnerTexts()).toEqual(options);
  await profile.close();
});

test('a session ends with a summary that lists what was missed and what to read', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginPractice(page);
  for (let item = 1; item <= 5; item++) {
    await answerItem(page);
    await page.getByRole('button', { name: item < 5 ? 'Next' : 'See how it went' }).click();
  }
  const right = (await readLog(page)).filter(({ score }) => score === 1).length;
  await page.getByRole('heading', { name: `${right} of 5 right` }).waitFor();
  expect(await page.locator('.list > li').count()).toBe(5 - right);
  expect(await page.locator('.list a[href*="/learn/"]').count()).toBe(5 - right);
  await page.reload();
  expect(await page.getByRole('button', { name: 'Go on' }).count()).toBe(0);
  await profile.close();
});

test('an item is flagged, and a report of it is copied without any request', async () => {
  const profile = await newProfile({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = await newTab(profile);
  // What the page fetches a second after it has loaded, for the second copy, has nothing to do with the report.
  const late = page
    .waitForEvent('requestfinished', { predicate: (request) => request.url().includes('keep-copy'), timeout: 5000 })
    .catch(() => undefined);
  await beginPractice(page);
  await late;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('button', { name: 'Flag this item' }).click();
  await page.getByRole('button', { name: 'Flagged' }).waitFor();
  await page.getByRole('button', { name: 'Report this item' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^PACS Prep \d+\.\d+\.\d+, item [a-z0-9-]+, revision \d+/,
  );
  expect(requests).toEqual([]);
  await profile.close();
});

test('a check-yourself item in a lesson is answered in place and counts', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto(lesson);
  const form = page.locator('form.item').first();
  await form.scrollIntoViewIfNeeded();
  await form.locator('[name=confidence]:enabled').first().waitFor();
  await answerItem(page);
  await expect.poll(async () => (await readLog(page)).length).toBe(1);
  expect((await readLog(page))[0]).toMatchObject({ kind: 'attempt', mode: 'check', session: 'lesson' });
  await profile.close();
});
