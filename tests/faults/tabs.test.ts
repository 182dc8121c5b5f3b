import { expect, test } from 'vitest';
import { answerInPage } from '../browser/answer-in-page.ts';
import { newProfile, newTab, readLog } from '../browser/browser.ts';
import { count, enter, isWhole, printFaults } from './faults.ts';

printFaults();

for (const tabs of isWhole ? [2, 5, 10] : [5])
  test(`${tabs} tabs that answer at once lose nothing, and each shows what all did`, async () => {
    const profile = await newProfile();
    const given: string[] = [];
    await profile.exposeBinding('tellGiven', (_, id: string) => void given.push(id));
    await profile.addInitScript(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (value: { id: string }, ...rest) {
        if (this.name === 'events') (window as unknown as { tellGiven: (id: string) => void }).tellGiven(value.id);
        return add.call(this, value, ...rest);
      };
    });
    const answers = count(4, 20);
    const open = await Promise.all(Array.from({ length: tabs }, () => newTab(profile)));
    const watcher = await newTab(profile);
    await watcher.page.goto('progress/');
    await Promise.all(open.map(({ page }) => answerInPage(page, answers)));
    await expect.poll(async () => (await readLog(watcher.page)).length).toBe(tabs * answers);
    const log = await readLog(watcher.page);
    expect(new Set(log.map(({ id }) => id)).size).toBe(tabs * answers);
    expect(given).toHaveLength(tabs * answers);
    await watcher.page.getByText(new RegExp(`^${tabs * answers} answers`)).waitFor();
    const found = log.map(({ id }) => id);
    expect(enter(`${tabs} tabs at once`, `${tabs * answers} answers`, given, found)).toEqual([]);
    await profile.close();
  });
