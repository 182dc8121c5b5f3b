import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab, readLog } from '../browser/browser.ts';
import { saveFile } from '../browser/progress-file.ts';
import { dumpDatabase, goBare, makeAttempts, makeDatabase, type Made } from './database.ts';
import { enter, printFaults } from './faults.ts';

printFaults();

const ids = (all: readonly unknown[]) => all.map((one) => (one as { id: string }).id);
const session = {
  id: 'open',
  mode: 'practice',
  title: 'Begun before',
  seed: 1,
  startedAt: 1_700_000_000_000,
  position: 0,
  places: [],
};
/** As the builds before this one made it: answers had no confidence at first, plans no study plan. */
const early = [
  ...makeAttempts(20).map(({ ...attempt }) => {
    delete (attempt as Record<string, unknown>)['confidence'];
    return attempt;
  }),
  { kind: 'plan', id: 'p1', at: 1_600_000_000_000, zone: 0, certification: 'cpas' },
];

const earlier: [what: string, made: Made][] = [
  ['version 1', { version: 1, stores: { events: early, sessions: [session], snapshots: [] } }],
  ['version 2', { version: 2, stores: { events: early, sessions: [session], snapshots: [], exams: [] } }],
  ['version 1, empty, made by somebody else', { version: 1, stores: {} }],
  ['version 2, empty, made by somebody else', { version: 2, stores: {} }],
  ['version 2 without exams', { version: 2, stores: { events: early, sessions: [], snapshots: [] } }],
  ['version 3', { version: 3, stores: { events: early, sessions: [session], snapshots: [], exams: [], backup: [] } }],
  ['this version, empty, made by somebody else', { version: 4, stores: {} }],
];

for (const [what, made] of earlier)
  test(`a database of an earlier time is taken over with all that is in it (${what})`, async () => {
    const profile = await newProfile();
    const { page } = await newTab(profile);
    await goBare(page);
    await makeDatabase(page, made);
    await beginPractice(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    await answerItem(page);
    const expected = ids(made.stores['events'] ?? []);
    await expect.poll(async () => (await readLog(page)).length).toBe(expected.length + 1);
    await page.goto('progress/');
    const attempts = expected.filter((id) => id !== 'p1').length + 1;
    await page.getByText(new RegExp(`^${attempts} answers? to`)).waitFor();
    expect(enter(`upgrade from ${what}`, '1 database', expected, ids(await readLog(page)))).toEqual([]);
    const after = await dumpDatabase(page);
    const stores = ['backup', 'challenges', 'events', 'exams', 'sessions', 'snapshots'];
    expect(Object.keys(after.stores).toSorted()).toEqual(stores);
    for (const kept of made.stores['sessions'] ?? []) expect(after.stores['sessions']).toContainEqual(kept);
    await profile.close();
  });

test('a newer build’s database is shown and goes into the file to the letter, and an older build writes nothing into it', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await goBare(page);
  const later = [
    { kind: 'lab-done', id: 'n1', at: 1_700_000_000_000, zone: 0, lab: 'worklist', steps: [{ took: 3 }] },
    { ...makeAttempts(1)[0], id: 'n2', mode: 'in-a-way-of-later' },
  ];
  const stores = {
    events: [...early, ...later],
    sessions: [],
    snapshots: [],
    exams: [],
    backup: [],
    rooms: [{ x: 1 }],
  };
  await makeDatabase(page, { version: 7, stores });
  const before = await dumpDatabase(page);
  await beginPractice(page);
  expect(await page.getByRole('alert').first().innerText()).toMatch(/not being kept.*a newer version of this site/s);
  await answerItem(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await answerItem(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a progress file' }).click();
  const file = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
  expect(file.events).toHaveLength(early.length + 2);
  expect(file.unreadable).toEqual(later);
  await goBare(page);
  expect(await dumpDatabase(page)).toEqual(before);
  const kept = ids([...file.events, ...file.unreadable]);
  expect(enter('an older build over a newer database', '2 answers', ids(stores.events), kept)).toEqual([]);
  await profile.close();
});

test('what a later build wrote into a log of this version stays, and an older build appends beside it', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await goBare(page);
  const later = { kind: 'lab-done', id: 'n1', at: 1_700_000_000_000, zone: 0, lab: 'worklist' };
  await makeDatabase(page, {
    version: 4,
    stores: { events: [...early, later], sessions: [], snapshots: [], exams: [], backup: [], challenges: [] },
  });
  await beginPractice(page);
  await answerItem(page);
  await expect.poll(async () => (await readLog(page)).length).toBe(early.length + 2);
  const file = JSON.parse(await saveFile(page));
  expect(file.unreadable).toEqual([later]);
  await page.getByText('One entry of your record cannot be read').waitFor();
  const log = await readLog(page);
  expect(log.find(({ id }) => id === 'n1')).toMatchObject(later);
  expect(enter('a kind of event of a later build', '1 event', ids([...early, later]), ids(log))).toEqual([]);
  await profile.close();
});

test('a tab left open while a newer build changes the database stops writing, says so and loses nothing', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginPractice(page);
  await answerItem(page);
  const other = await newTab(profile);
  await goBare(other.page);
  await other.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pacs-prep', 8);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => (opening.result.close(), resolve()));
      }),
  );
  const before = await dumpDatabase(other.page);
  await page.getByRole('button', { name: 'Next' }).click();
  await answerItem(page);
  await page.getByText('Your answers are not being kept').waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a progress file' }).click();
  const file = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
  expect(file.events).toHaveLength(2);
  expect((await dumpDatabase(other.page)).stores['events']).toEqual(before.stores['events']);
  enter('a newer build comes while a tab is open', '2 answers', ids(before.stores['events'] ?? []), ids(file.events));
  await profile.close();
});
