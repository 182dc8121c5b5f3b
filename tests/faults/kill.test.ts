import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answerOnPage } from '../browser/answer-in-page.ts';
import { beginPractice, launchToKill, readLog } from '../browser/browser.ts';
import { count, enter, printFaults } from './faults.ts';

printFaults();

/** What the pages of a browser said of their answers before it was killed. */
interface Told {
  /** Given: the click is over. */
  given: string[];
  /** The feedback is on the screen. */
  shown: string[];
  /** The log has said that it is on disk. */
  acknowledged: string[];
}

/** Lets the pages tell of each answer as it goes on its way. */
async function listen(context: BrowserContext, told: Told): Promise<void> {
  await context.exposeBinding('tellTest', (_, what: keyof Told, id: string) => void told[what].push(id));
  await context.addInitScript(() => {
    const tell = (what: string, id: string) =>
      (window as unknown as { tellTest: (what: string, id: string) => void }).tellTest(what, id);
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (value: { id: string }, ...rest) {
      if (this.name === 'events') {
        tell('given', value.id);
        this.transaction.addEventListener('complete', () => tell('acknowledged', value.id));
        const look = () =>
          document.querySelector('form.item.answered .why') ? tell('shown', value.id) : setTimeout(look, 1);
        look();
      }
      return add.call(this, value, ...rest);
    };
  });
}

/** How many of the ids are not in the log. */
const missing = (ids: string[], log: ReadonlySet<unknown>) => ids.filter((id) => !log.has(id)).length;

test('a browser that is killed at any moment while answering loses no acknowledged attempt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-kill-'));
  const kills = Number(process.env['FAULTS_KILLS'] ?? count(3, 100));
  const told: Told = { given: [], shown: [], acknowledged: [] };
  const lost: string[] = [];
  let log = new Set<unknown>();
  for (let round = 0; round <= kills; round++) {
    // A browser may hang in its start over a profile that was killed; that is another kill, and it is started again.
    const { context, kill } = await launchToKill(folder).catch(() => launchToKill(folder));
    const page = await context.newPage();
    await page.goto(`${inject('site')}/about/`);
    if (round > 0) log = new Set((await readLog(page)).map(({ id }) => id));
    lost.push(...told.acknowledged.filter((id) => !log.has(id)));
    if (round < kills) {
      await listen(context, told);
      await beginPractice(page, '?for=everything&type=single-choice&count=50', inject('site'));
      const before = told.shown.length;
      const over = new AbortController();
      const answering = answerOnPage(page, 50)
        .catch(() => undefined)
        .finally(() => over.abort());
      while (!over.signal.aborted && told.shown.length === before) await sleep(5);
      await sleep(Math.random() * 1200);
      await kill();
      await answering;
    } else await kill();
  }
  expect(lost).toEqual([]);
  expect(told.acknowledged.length).toBeGreaterThanOrEqual(kills);
  enter('browser killed: on disk by its word', `${kills} kills`, told.acknowledged, log);
  const lostInView = enter('browser killed: feedback shown a moment ago', `${kills} kills`, told.shown, log);
  expect(lostInView.length).toBeLessThanOrEqual(kills); // at most the one in view
  console.log(
    `${kills} kills: given ${told.given.length}, of them not on disk ${missing(told.given, log)}; ` +
      `shown ${told.shown.length}, not on disk ${missing(told.shown, log)}; ` +
      `acknowledged ${told.acknowledged.length}, not on disk ${missing(told.acknowledged, log)}`,
  );
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
