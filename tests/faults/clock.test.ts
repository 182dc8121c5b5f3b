import { expect, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab, readLog } from '../browser/browser.ts';
import { saveFile } from '../browser/progress-file.ts';
import { enter, isWhole, printFaults } from './faults.ts';

printFaults();

const all = [
  '2026-11-22',
  '2061-01-01',
  '2003-03-03',
  '2026-11-23',
  '1980-01-01',
  '1970-01-01',
  '2250-05-05',
  '2026-11-24',
];
const days = isWhole ? all : ['2026-11-22', '2061-01-01', '1980-01-01', '2026-11-23'];

test('a clock set back and forward by years loses no answer, and every one of them counts', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await beginPractice(page, '?for=everything&type=single-choice&count=20');
  for (const day of days) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await answerItem(page);
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect.poll(async () => (await readLog(page)).length).toBe(days.length);
  const log = (await readLog(page)).map(({ id }) => id);
  for (const day of days) {
    await page.clock.setFixedTime(new Date(`${day}T13:00:00Z`));
    for (const path of ['', 'plan/', 'progress/']) {
      await page.goto(path);
      await page.locator('h1:visible').first().waitFor();
    }
    await page.getByText(new RegExp(`^${days.length} answers to`)).waitFor();
  }
  const file = JSON.parse(await saveFile(page));
  expect(file.unreadable).toEqual([]);
  expect(faults.console).toEqual([]);
  const counted = file.events.map(({ id }: { id: string }) => id);
  expect(
    enter('clock set to ' + days.map((day) => day.slice(0, 4)).join(', '), `${days.length} answers`, log, counted),
  ).toEqual([]);
  await profile.close();
});
