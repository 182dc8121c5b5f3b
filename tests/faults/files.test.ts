import { createWriteStream, truncateSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newProfile, newTab, readLog } from '../browser/browser.ts';
import { goBare, makeAttempts, makeDatabase } from './database.ts';
import { count, enter, isWhole, printFaults } from './faults.ts';

printFaults();

const good = makeAttempts(40, 1_700_000_000_000, 'good');
const wrap = (events: unknown, more: object = {}) =>
  JSON.stringify({ format: 'pacs-prep-progress', version: 1, exportedAt: '', events, unreadable: [], ...more });
const text = wrap(good);
const [one] = makeAttempts(1, 1_700_000_000_000, 'strange');
const like = (given: object) => wrap([...good, { ...one, ...given }]);
/** What JSON.parse makes a key of its own, and an object literal a prototype. */
const proto = like({ x: 1 }).replace('"x":1', '"__proto__":{"isAdmin":true}');

const hostile: [what: string, content: string][] = [
  ['nested a hundred deep', like({ extra: JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`) })],
  ['40 MB of open brackets', '['.repeat(isWhole ? 40_000_000 : 4_000_000)],
  ['40 MB of open objects', '{"a":'.repeat(isWhole ? 8_000_000 : 800_000)],
  ['script as an id', like({ id: '<script>window.ran=1</script>' })],
  ['script as an item', like({ item: '"><img src=x onerror=window.ran=1>' })],
  ['constructor as an id', like({ item: 'constructor' })],
  ['__proto__ as an outcome', like({ outcome: '__proto__' })],
  ['hasOwnProperty as a session', like({ session: 'hasOwnProperty' })],
  ['a date of 1970', like({ at: 0 })],
  ['a date of the year 287396', like({ at: 9e15 })],
  ['a date that is a text', like({ at: '2026-11-22' })],
  ['a date of half a millisecond', like({ at: 1_700_000_000_000.5 })],
  ['a zone of a year', like({ zone: 525_600 })],
  ['a score of a million', like({ score: 1e6 })],
  ['an endless number', like({ ms: 1 }).replace('"ms":1', '"ms":1e999')],
  ['responses without end', like({ response: Array.from({ length: 1000 }, () => 'a') })],
  ['events that are an object', wrap({ length: 1e9 })],
  ['a version of infinity', wrap(good, { version: 1 }).replace('"version":1', '"version":1e999')],
  ['a list of null', wrap([null, null])],
  [
    'a note of a megabyte',
    wrap([{ kind: 'note', id: 'n', at: 1_700_000_000_000, zone: 0, item: 'i', text: 'x'.repeat(1e6) }]),
  ],
  ['a zip', 'PK\u0003\u0004' + '\u0000'.repeat(1000)],
  ['nothing', ''],
];
const cuts = Array.from({ length: count(5, 60) }, (_, i): [string, string] => {
  const at = Math.floor(((i + 0.5) / count(5, 60)) * text.length);
  return [`cut after ${at} characters`, text.slice(0, at)];
});

test('a file that is truncated, huge, deeply nested or hostile is refused, and nothing is lost, run or broken', async () => {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await goBare(page);
  const kept = makeAttempts(20);
  await makeDatabase(page, { version: 2, stores: { events: kept, sessions: [], snapshots: [], exams: [] } });
  faults.console.length = 0; // an image as a page asks for an icon
  await page.goto('progress/');
  await page.getByText(/^20 answers to/).waitFor();
  const told = page.locator('[aria-labelledby=keep] [role=status]').first();
  const taken: string[] = [];
  const give = async (what: string, path: string) => {
    await page.locator('[aria-labelledby=keep] input[type=file]').first().setInputFiles(path);
    await told.getByText(`${path.slice(path.lastIndexOf('/') + 1)} was not taken`).waitFor({ timeout: 60_000 });
    if ((await readLog(page)).length !== kept.length) taken.push(what);
  };
  const tried = [...hostile, ...cuts];
  for (const [i, [what, content]] of tried.entries()) {
    const path = join(tmpdir(), `pacs-prep-${process.pid}-hostile-${i}.json`);
    writeFileSync(path, content);
    await give(what, path);
    truncateSync(path, 0);
  }
  const huge = join(tmpdir(), `pacs-prep-${process.pid}-huge.json`);
  const stream = createWriteStream(huge);
  for (let megabyte = 0; megabyte < 200; megabyte++)
    if (!stream.write(' '.repeat(1_000_000))) await once(stream, 'drain');
  stream.end();
  await once(stream, 'close');
  const before = Date.now();
  await give('200 MB', huge);
  const took = Date.now() - before;
  truncateSync(huge, 0);
  expect(taken).toEqual([]);
  expect(await page.evaluate(() => ['ran' in window, 'isAdmin' in {}])).toEqual([false, false]);
  await page.getByText(/^20 answers to/).waitFor();
  expect(faults).toEqual({ console: [], foreign: [] });
  const left = (await readLog(page)).map(({ id }) => id);
  expect(
    enter(
      'strange files',
      `${tried.length + 1} files`,
      kept.map(({ id }) => id),
      left,
    ),
  ).toEqual([]);
  console.log(`a file of 200 MB was refused in ${took} ms`);
  await profile.close();
});

test('a key of the prototype in a file that is good else stays a key', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('progress/');
  const path = join(tmpdir(), `pacs-prep-${process.pid}-proto.json`);
  writeFileSync(path, proto);
  await page.locator('[aria-labelledby=keep] input[type=file]').first().setInputFiles(path);
  await page.getByText('41 entries were added').waitFor();
  expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false);
  await page.getByText(/^41 answers to/).waitFor();
  await profile.close();
});
