import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answerOnPage } from '../browser/answer-in-page.ts';
import { beginPractice, launchToKill, readLog } from '../browser/browser.ts';
import { countCopies } from '../browser/count-copies.ts';
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

/** The ids in the log, and whether the browser had thrown it away and the site has put it back. */
async function findLog(page: Page): Promise<{ log: Set<unknown>; isPutBack: boolean }> {
  const ids = async () => new Set((await readLog(page)).map(({ id }) => id));
  try {
    return { log: await ids(), isPutBack: false };
  } catch {
    // The browser refuses a damaged store once, and begins a new one; the site has its second copy.
    for (let time = 0; time < 5; time++) {
      await page.goto(`${inject('site')}/about/`);
      await sleep(3000);
      const log = await ids().catch(() => new Set());
      if (log.size > 0) return { log, isPutBack: true };
    }
    throw new Error('The log was not put back.');
  }
}

/** Resolves once all of the log has its second copy. */
async function isCopied(page: Page, size: number): Promise<void> {
  while ((await countCopies(page))['pacs-prep'] !== size) await sleep(100);
}

test('a browser that is killed at any moment while answering loses no acknowledged attempt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-kill-'));
  const kills = Number(process.env['FAULTS_KILLS'] ?? count(3, 100));
  const told: Told = { given: [], shown: [], acknowledged: [] };
  const lost: string[] = [];
  /** What was acknowledged in the last moment before a kill after which the log was thrown away. */
  const notCopied: string[] = [];
  let [log, putBack, before] = [new Set<unknown>(), 0, 0];
  for (let round = 0; round <= kills; round++) {
    // A browser may hang in its start over a profile that was killed; that is another kill, and it is started again.
    const { context, kill } = await launchToKill(folder).catch(() => launchToKill(folder));
    const page = await context.newPage();
    await page.goto(`${inject('site')}/about/`);
    if (round > 0) {
      const found = await findLog(page);
      ({ log } = found);
      const gone = told.acknowledged.filter((id) => !log.has(id));
      const isOfLastRound = (id: string) => told.acknowledged.indexOf(id) >= before;
      if (found.isPutBack) putBack++;
      if (found.isPutBack && gone.every(isOfLastRound)) notCopied.push(...gone);
      else lost.push(...gone);
      for (const ids of Object.values(told) as string[][])
        ids.splice(0, ids.length, ...ids.filter((id) => !notCopied.includes(id)));
      before = told.acknowledged.length;
      await isCopied(page, log.size);
    }
    if (round < kills) {
      await listen(context, told);
      await beginPractice(page, '?for=everything&type=single-choice&count=50', inject('site'));
      const shown = told.shown.length;
      const over = new AbortController();
      const answering = answerOnPage(page, 50)
        .catch(() => undefined)
        .finally(() => over.abort());
      while (!over.signal.aborted && told.shown.length === shown) await sleep(5);
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
      `acknowledged ${told.acknowledged.length}, not on disk ${missing(told.acknowledged, log)}; ` +
      `thrown away by the browser and put back ${putBack} times, without ${notCopied.length} of the last moment`,
  );
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
