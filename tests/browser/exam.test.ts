import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { giveResponse, launchToKill, newProfile, newTab, readLog, refuseDatabase } from './browser.ts';
import { judge } from './judge.ts';

const exam = 'exams/cpia/exam/';

/** Begins an exam of ten items, six minutes long, and waits for its first item. */
async function beginExam(page: Page, timer = 'As in the exam', address = exam): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Begin the exam', disabled: false }).waitFor();
  await page.getByLabel('10', { exact: true }).check();
  await page.getByLabel(timer, { exact: true }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await page.getByText('Item 1 of 10', { exact: true }).waitFor();
}

/** Answers so many items, and goes on each time. */
async function answerNext(page: Page, count = 1): Promise<void> {
  for (let item = 0; item < count; item++) {
    const place = (await page.locator('.exam-bar > span').innerText()).replace(/\d+/, (n) => String(Number(n) + 1));
    await giveResponse(page.locator('form.item'));
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(place, { exact: true }).waitFor();
  }
}

/** Changes the timer of the exam on the page. */
async function changeTimer(page: Page, name: RegExp): Promise<void> {
  await page.locator('.stretch summary').click();
  await page.getByLabel(name).check();
  await page.getByRole('button', { name: 'Change the timer' }).click();
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand in …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.getByRole('heading', { name: /of 10 right/ }).waitFor();
}

/** What the item on the page holds. */
function readForm(page: Page): Promise<string[]> {
  return page.locator('form.item').evaluate((form: HTMLFormElement) => [...new FormData(form).values()].map(String));
}

const sheet = (page: Page) => page.locator('.answer-sheet summary').innerText();
const openExams = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('pacs-prep');
        opening.addEventListener('success', () => {
          const count = opening.result.transaction('exams').objectStore('exams').count();
          count.addEventListener('success', () => {
            opening.result.close();
            resolve(count.result);
          });
        });
      }),
  );

test('an exam is sat without feedback, handed in with a warning, scored by section and gone through, misses first', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await beginExam(page);
  await answerNext(page, 3);
  await page.getByRole('button', { name: 'Flag to look at again' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  expect(await page.locator('.why, .mark:not(.bar .mark), .verdict').count()).toBe(0);
  expect(await readLog(page)).toEqual([]);
  expect(await sheet(page)).toBe('Answer sheet: 3 of 10 answered, 1 flagged');

  await page.getByRole('button', { name: 'Hand in …' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.innerText()).toContain('7 items are not answered, and will count as wrong');
  await dialog.getByRole('button', { name: 'Go to item 4, flagged' }).click();
  await page.getByText('Item 4 of 10', { exact: true }).waitFor();
  await handIn(page);

  const log = await readLog(page);
  const attempts = log.filter(({ kind }) => kind === 'attempt');
  expect(attempts).toHaveLength(3);
  expect(attempts.every(({ mode }) => mode === 'exam')).toBe(true);
  expect(log.filter(({ kind }) => kind === 'exam-sat')).toMatchObject([{ paper: 'cpia/exam' }]);
  const right = attempts.filter(({ score }) => score === 1).length;
  await page.getByRole('heading', { name: `${right} of 10 right: ${right}0 %`.replace('00 %', '0 %') }).waitFor();
  expect(await openExams(page)).toBe(0);

  const review = await page.locator('article.item').evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ''));
  expect(review).toHaveLength(10);
  const kinds = review.map((label) => ['Wrong', 'Not answered', 'Right'].findIndex((kind) => label.includes(kind)));
  expect(kinds).toEqual(kinds.toSorted());
  expect(await page.locator('article.item .why').count()).toBeGreaterThanOrEqual(30);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('an answer can be changed and taken back, and is there again when one comes back', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginExam(page, 'Off');
  expect(await page.getByRole('timer').count()).toBe(0);
  const untouched = await readForm(page);
  await giveResponse(page.locator('form.item'));
  const given = await readForm(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Item 2 of 10', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByText('Item 1 of 10', { exact: true }).waitFor();
  expect(await readForm(page)).toEqual(given);
  await page.getByRole('button', { name: 'Take the answer back' }).click();
  await expect.poll(() => readForm(page)).toEqual(untouched);
  expect(await sheet(page)).toContain('0 of 10 answered');
  await giveResponse(page.locator('form.item'));
  expect(await sheet(page)).toContain('1 of 10 answered');
  await profile.close();
});

test('an item is answered and left by keyboard alone, and the next has the focus', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginExam(page);
  while ((await page.locator('.opt input').count()) === 0) await page.getByRole('button', { name: 'Skip' }).click();
  const here = Number(/\d+/.exec(await page.locator('.exam-bar > span').innerText())?.[0]);
  const focused = () => page.evaluate(() => document.activeElement?.ariaLabel);
  await expect.poll(focused).toBe(`Item ${here} of 10`);
  await page.keyboard.press('2');
  expect(await page.locator('.opt input').nth(1).isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText(`Item ${here + 1} of 10`, { exact: true }).waitFor();
  await expect.poll(focused).toBe(`Item ${here + 1} of 10`);
  expect(await sheet(page)).toContain('1 of 10 answered');
  await profile.close();
});

test('a second form has items not met before, and is compared with the first', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginExam(page);
  await answerNext(page, 9);
  await giveResponse(page.locator('form.item'));
  await handIn(page);
  await beginExam(page);
  await answerNext(page, 9);
  await giveResponse(page.locator('form.item'));
  await handIn(page);
  await page.getByText(/^Against the form before: /).waitFor();
  const items = (await readLog(page)).flatMap(({ kind, item }) => (kind === 'attempt' ? [item] : []));
  expect(new Set(items).size).toBe(20);
  expect(await page.locator('[aria-labelledby=earlier-forms] tbody tr').count()).toBe(2);

  const title = await page.locator('.exam-over h2').first().innerText();
  const labels = () => page.locator('article.item').evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  const review = await labels();
  await page.reload();
  await page.getByRole('button', { name: 'Go through it' }).first().click();
  await page.getByRole('heading', { name: title }).waitFor();
  expect(await labels()).toEqual(review);
  await profile.close();
});

test('after a reload and a crash of the tab one goes on where one was, and the clock has run on', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginExam(page);
  await answerNext(page, 2);
  await page.reload();
  await page.getByText('2 of 10 answered').waitFor();
  await expect.poll(() => page.getByRole('timer').innerText(), { timeout: 5000 }).toMatch(/^5:\d\d left$/);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Item 3 of 10', { exact: true }).waitFor();
  const stem = await page.locator('.stem').innerText();
  await giveResponse(page.locator('form.item'));
  const given = await readForm(page);
  await page.goto('chrome://crash').catch(() => undefined);

  const later = (await newTab(profile)).page;
  await later.goto(exam);
  await later.getByText('3 of 10 answered').waitFor();
  await later.getByRole('button', { name: 'Go on' }).click();
  await later.getByText('Item 3 of 10', { exact: true }).waitFor();
  expect(await later.locator('.stem').innerText()).toBe(stem);
  expect(await readForm(later)).toEqual(given);
  await profile.close();
});

test('a browser that is killed loses no answer', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'pacs-prep-profile-'));
  const first = await launchToKill(directory);
  const page = await first.context.newPage();
  await beginExam(page, 'As in the exam', `${inject('site')}/${exam}`);
  await answerNext(page, 4);
  await first.kill();

  const second = await launchToKill(directory);
  const later = await second.context.newPage();
  await later.goto(`${inject('site')}/${exam}`);
  await later.getByRole('button', { name: 'Go on' }).waitFor();
  expect(await later.locator('.card').innerText()).toContain('4 of 10 answered');
  await second.kill();
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
});

for (const locks of ['with locks', 'on plain http, without locks'])
  test(`one tab owns an exam, and another can take it over (${locks})`, async () => {
    const profile = await newProfile();
    if (locks !== 'with locks')
      await profile.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const { page: one } = await newTab(profile);
    const { page: two } = await newTab(profile);
    await one.bringToFront();
    await beginExam(one);
    await answerNext(one, 2);
    await two.bringToFront();
    await two.goto(exam);
    await two.getByText('This exam is open in another tab.').waitFor();
    await two.getByRole('button', { name: 'Take it over here' }).click();
    await two.getByText('2 of 10 answered').waitFor();
    await one.getByText('This exam is open in another tab.').waitFor();
    await two.getByRole('button', { name: 'Go on' }).click();
    await answerNext(two);
    await one.bringToFront();
    await one.getByRole('button', { name: 'Take it over here' }).click();
    await one.getByText('3 of 10 answered').waitFor();
    await one.getByRole('button', { name: 'Go on' }).click();
    await handIn(one);
    await two.bringToFront();
    await two.getByRole('button', { name: 'Take it over here' }).click();
    await two.getByRole('button', { name: 'Begin the exam', disabled: false }).waitFor();
    expect((await readLog(one)).filter(({ kind }) => kind === 'exam-sat')).toHaveLength(1);
    await profile.close();
  });

test('the time is announced at 5 minutes and 1, can be hidden, and at zero the exam is handed in', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.clock.install();
  await beginExam(page);
  await answerNext(page);
  const status = page.locator('.time-left [role=status]');
  expect(await status.innerText()).toBe('');
  await page.clock.runFor(62_000);
  await expect.poll(() => status.innerText()).toBe('5 minutes left.');
  await page.getByRole('button', { name: 'Hide the time' }).click();
  expect(await page.getByRole('timer').innerText()).toBe('Time hidden');
  await page.clock.runFor(240_000);
  await expect.poll(() => status.innerText()).toBe('1 minute left.');
  await page.clock.runFor(61_000);
  await page.getByRole('heading', { name: /of 10 right/ }).waitFor();
  await page.getByText('The time was up').waitFor();
  expect((await readLog(page)).filter(({ kind }) => kind === 'attempt')).toHaveLength(1);
  await profile.close();
});

test('the timer is changed while the exam runs: what was announced comes again, and it is as it was left after a reload', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  const timer = () => page.getByRole('timer').innerText();
  const status = page.locator('.time-left [role=status]');
  await beginExam(page);
  await changeTimer(page, /^× 2, 12 min in all$/);
  await expect.poll(() => status.innerText()).toMatch(/^1[12] min left now\.$/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Timer: × 2');
  expect(await timer()).toMatch(/^1[12]:\d\d left$/);
  await answerNext(page, 1);
  await page.reload();
  await expect.poll(timer, { timeout: 5000 }).toMatch(/^11:\d\d left$/);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Timer: × 2').waitFor();

  await changeTimer(page, /^No timer$/);
  await expect.poll(() => status.innerText()).toBe('The timer is off.');
  expect(await page.getByRole('timer').count()).toBe(0);
  await changeTimer(page, /^As in the exam/);
  await expect.poll(timer).toMatch(/^5:\d\d left$/);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('more time is had to the last, and less only while some of it is left', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.clock.install();
  await beginExam(page);
  const status = page.locator('.time-left [role=status]');
  await page.clock.runFor(302_000);
  await expect.poll(() => status.innerText()).toBe('1 minute left.');
  await changeTimer(page, /^× 2/);
  await page.clock.runFor(90_000); // now the time of the real exam is used up
  await page.getByText('Item 1 of 10', { exact: true }).waitFor();
  await page.locator('.stretch summary').click();
  expect(await page.getByLabel(/^As in the exam.*, used up$/).isDisabled()).toBe(true);
  expect(await page.getByLabel(/^× 1.25/).isDisabled()).toBe(false);
  await page.clock.runFor(270_000);
  await expect.poll(() => status.innerText()).toBe('1 minute left.');
  await page.clock.runFor(61_000);
  await page.getByText('The time was up').waitFor();
  await profile.close();
});

test('an exam whose time ran out while its tab was closed is handed in and shown, once its items can be had', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginExam(page);
  await answerNext(page);
  await page.close();

  const { page: later } = await newTab(profile);
  await later.clock.install({ time: Date.now() + 3_600_000 });
  await later.route('**/banks/**', (route) => route.abort());
  await later.goto(exam);
  await later.getByText('Your exam is handed in and kept, but could not be marked yet.').waitFor();
  await later.unroute('**/banks/**');
  await later.getByRole('button', { name: 'Try again' }).click();
  await later.getByText('The time was up').waitFor();
  expect((await readLog(later)).find(({ kind }) => kind === 'exam-sat')?.['at']).toBeLessThan(Date.now() + 600_000);
  expect(await openExams(later)).toBe(0);
  await profile.close();
});

test('where the browser keeps nothing one is told, and sits the exam to its end', async () => {
  const profile = await newProfile();
  await refuseDatabase(profile);
  const { page } = await newTab(profile);
  await beginExam(page);
  await page.getByText('This browser does not keep the exam.').waitFor();
  await answerNext(page);
  await handIn(page);
  expect(await page.locator('article.item').count()).toBe(10);
  await profile.close();
});

for (const colorScheme of ['dark', 'light'] as const)
  test(`axe finds nothing in an exam, its last look and its result, which all fit into 320 px (${colorScheme})`, async () => {
    const profile = await newProfile({ colorScheme, bypassCSP: true });
    const { page } = await newTab(profile);
    const found: string[] = [];
    const look = async () => {
      found.push(...(await judge(page)));
      await page.setViewportSize({ width: 320, height: 700 });
      const wide = await page
        .locator('main *:not(.item, .item *, .table *)')
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().right > 320).map(({ outerHTML }) => outerHTML.slice(0, 160)),
        );
      found.push(...wide);
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    await beginExam(page);
    await answerNext(page);
    await page.locator('.answer-sheet summary').click();
    await page.locator('.stretch summary').click();
    await look();
    await page.getByRole('button', { name: 'Hand in …' }).click();
    await look();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('heading', { name: /of 10 right/ }).waitFor();
    await look();
    expect(found).toEqual([]);
    await profile.close();
  });

test('a paper for which the bank is too small says so and offers the longest honest form', async () => {
  const profile = await newProfile({ javaScriptEnabled: false });
  const { page } = await newTab(profile);
  await page.goto('exams/');
  expect(await page.locator('.cards > li').count()).toBe(6);
  const cards = await page.locator('.cards > li').allInnerTexts();
  for (const card of cards) expect(card).toMatch(/A whole form can be sat|The bank is too small/);
  await page.goto(exam);
  expect(await page.locator('noscript').first().innerText()).toMatch(/JavaScript/);
  await profile.close();
});
