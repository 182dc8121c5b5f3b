import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addEvents, answerItem, beginPractice, newProfile, newTab, readLog } from '../browser/browser.ts';
import { saveFile } from '../browser/progress-file.ts';
import { makeAttempts } from './database.ts';
import { count, enter, printFaults } from './faults.ts';

printFaults();

const length = count(10_000, 100_000);
const ids = (all: readonly { id?: unknown }[]) => all.map(({ id }) => id);
const grouped = length.toLocaleString('en-GB').replace(',', ',?');

test(`a log of ${length} answers is opened, added to, saved and taken in elsewhere, whole`, async () => {
  const here = await newProfile();
  const { page } = await newTab(here);
  await page.goto('progress/');
  await page.getByText('Nothing here yet.').waitFor();
  const attempts = makeAttempts(length);
  for (let from = 0; from < length; from += 10_000) await addEvents(page, attempts.slice(from, from + 10_000));
  await page.reload();
  await page.getByText(new RegExp(`^${grouped} answers`)).waitFor({ timeout: 120_000 });
  await beginPractice(page);
  const times: number[] = [];
  for (let item = 0; item < 3; item++) {
    const before = Date.now();
    await answerItem(page);
    times.push(Date.now() - before);
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect.poll(async () => (await readLog(page)).length, { timeout: 60_000 }).toBe(length + 3);
  const text = await saveFile(page);
  const log = ids(await readLog(page));
  expect(enter(`a log of ${length}, saved`, '1 file', log, ids(JSON.parse(text).events))).toEqual([]);

  const file = join(tmpdir(), `pacs-prep-long-${process.pid}.json`);
  writeFileSync(file, text);
  const elsewhere = await newProfile();
  const other = await newTab(elsewhere);
  await other.page.goto('progress/');
  await other.page.locator('input[type=file]').first().setInputFiles(file);
  await other.page.getByText(`${length + 3} entries were added; 0 were here already.`).waitFor({ timeout: 300_000 });
  expect(enter(`a log of ${length}, taken in`, '1 file', log, ids(await readLog(other.page)))).toEqual([]);
  console.log(
    `answers with ${length} in the log: ${times.join(', ')} ms until the feedback, the test’s clicks included`,
  );
  await Promise.all([here.close(), elsewhere.close()]);
});

test(`a log of ${length} answers of which one is from 2061 takes further answers`, async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('progress/');
  await page.getByText('Nothing here yet.').waitFor();
  const attempts = [...makeAttempts(length), ...makeAttempts(1, Date.UTC(2061), 'future')];
  for (let from = 0; from < attempts.length; from += 10_000) await addEvents(page, attempts.slice(from, from + 10_000));
  await beginPractice(page);
  for (let item = 0; item < 3; item++) {
    await answerItem(page);
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect.poll(async () => (await readLog(page)).length, { timeout: 60_000 }).toBe(length + 4);
  await page.goto('progress/');
  await page.getByText(/^[\d,]+ answers to/).waitFor({ timeout: 120_000 });
  expect(await page.locator('.lead').innerText()).toMatch(
    new RegExp(`^${(length + 4).toLocaleString('en-GB').replace(',', ',?')} `),
  );
  enter(`a log of ${length} and a day of 2061`, '3 answers', ids(attempts), ids(await readLog(page)));
  await profile.close();
});
