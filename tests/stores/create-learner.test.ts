import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LearnerEvent } from '../../src/engine/event.ts';
import { foldEvents } from '../../src/engine/fold.ts';
import { createLearner, type Outside } from '../../src/stores/create-learner.ts';
import type { EventLog, Unreadable } from '../../src/stores/event-log.ts';
import { describeFold, type Snapshot } from '../../src/stores/snapshot.ts';
import { anAttempt, anyEvent } from '../exchange/build.ts';

type Kept = { event: LearnerEvent } | Unreadable;

const pieceSize = 400;

/** A log on a disk that can be written to by another tab and can begin to refuse. */
function aDisk(...before: LearnerEvent[]) {
  const entries: Kept[] = before.map((event) => ({ event }));
  const disk = {
    entries,
    readFrom: [] as number[],
    refuses: 'nothing' as 'nothing' | 'append' | 'end of append' | 'reading' | 'everything',
    append: async (events: readonly LearnerEvent[]) => {
      if (disk.refuses === 'append' || disk.refuses === 'everything') throw new Error('no space left');
      const after = entries.length;
      const fresh = events.filter(({ id }) => !entries.some((kept) => 'event' in kept && kept.event.id === id));
      entries.push(...fresh.map((event) => ({ event })));
      if (disk.refuses === 'end of append') throw new Error('no space left');
      return { events: fresh, unreadable: [], after, lastSeq: entries.length, isEnd: true };
    },
    readAfter: async (seq: number) => {
      disk.readFrom.push(seq);
      if (disk.refuses === 'reading' || disk.refuses === 'everything') throw new Error('the database is closed');
      const tail = entries.slice(seq, seq + pieceSize);
      return {
        events: tail.flatMap((kept) => ('event' in kept ? [kept.event] : [])),
        unreadable: tail.flatMap((kept) => ('event' in kept ? [] : [kept])),
        lastSeq: seq + tail.length,
        isEnd: tail.length < pieceSize,
      };
    },
    findLastSeq: async () => entries.length,
  } satisfies EventLog & Record<string, unknown>;
  return disk;
}

function aLearner(log: EventLog, given: Partial<Outside> = {}) {
  return createLearner({
    openLog: async () => log,
    corrections: [],
    readSnapshot: async () => undefined,
    writeSnapshot: async () => undefined,
    tellOthers: () => undefined,
    ...given,
  });
}

/** Until everything that can go on has gone on. */
const soon = () => new Promise((resolve) => setTimeout(resolve));

const first = anAttempt({ id: 'a1', at: 1_700_000_000_000 });
const second = anAttempt({ id: 'a2', at: 1_700_000_060_000, item: 'vlan-tag', score: 0 });
const third = anAttempt({ id: 'a3', at: 1_700_000_120_000, item: 'arp-cache' });
const fourth = anAttempt({ id: 'a4', at: 1_700_000_180_000 });
/** The key of the second was wrong. */
const corrections = [
  { item: 'vlan-tag', type: 'single-choice' as const, revision: 2, after: ['c'], because: 'The key was wrong.' },
];
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => anAttempt({ id: `m${i}`, at: 1_700_000_000_000 + i }));

test('nothing is opened before the learner is started, and then once', async () => {
  let opened = 0;
  const learner = aLearner(aDisk(), { openLog: async () => (opened++, aDisk(first)) });
  expect([opened, learner.$keeping.get().status]).toEqual([0, 'opening']);
  await Promise.all([learner.start(), learner.start(), learner.catchUp()]);
  expect([opened, learner.$keeping.get().status]).toEqual([1, 'kept']);
});

test('what is in the log is shown once the learner is started', async () => {
  const learner = aLearner(aDisk(first, second));
  await learner.start();
  expect(learner.$progress.get()).toEqual(foldEvents([first, second]));
});

test('what is recorded is on disk and shown, and other tabs are told', async () => {
  let told = 0;
  const disk = aDisk(first);
  const learner = aLearner(disk, { tellOthers: () => told++ });
  expect(await learner.record([second])).toBe(1);
  expect(disk.entries).toEqual([{ event: first }, { event: second }]);
  expect(learner.$progress.get()).toEqual(foldEvents([first, second]));
  expect([told, learner.$keeping.get()]).toEqual([1, { status: 'kept' }]);
});

test('where the log cannot be opened, events are held in memory and the reason is told', async () => {
  let told = 0;
  const learner = aLearner(aDisk(), {
    openLog: () => Promise.reject(new Error('private window')),
    tellOthers: () => told++,
  });
  expect(await learner.record([second])).toBe(1);
  expect(await learner.record([first])).toBe(1);
  expect(learner.$keeping.get()).toEqual({ status: 'memory', because: 'private window' });
  expect(learner.$progress.get()).toEqual(foldEvents([first, second]));
  expect((await learner.readAll()).events).toEqual([second, first]);
  expect(told).toBe(0);
});

test('when the disk refuses half-way, what was shown stays, and what comes is held and written once it takes it again', async () => {
  const disk = aDisk(first);
  const learner = aLearner(disk);
  await learner.start();
  disk.refuses = 'append';
  expect(await learner.record([second])).toBe(1);
  expect(learner.$keeping.get()).toEqual({ status: 'memory', because: 'no space left' });
  expect(learner.$progress.get()).toEqual(foldEvents([first, second]));
  disk.refuses = 'nothing';
  await learner.record([third]);
  expect(disk.entries).toEqual([{ event: first }, { event: second }, { event: third }]);
  expect(learner.$keeping.get()).toEqual({ status: 'kept' });
  expect(learner.$progress.get()).toEqual(foldEvents([first, second, third]));
  expect((await learner.readAll()).events).toEqual([first, second, third]);
});

test('what is held is written without another answer, once the disk takes it', async () => {
  let told = 0;
  const disk = aDisk(first);
  const learner = aLearner(disk, { tellOthers: () => told++ });
  disk.refuses = 'append';
  await learner.record([third]);
  await learner.record([second]);
  await learner.catchUp();
  expect([disk.entries.length, told, learner.$keeping.get().status]).toEqual([1, 0, 'memory']);
  disk.refuses = 'nothing';
  await learner.catchUp();
  expect([disk.entries.length, told, learner.$keeping.get().status]).toEqual([3, 1, 'kept']);
  expect(learner.$progress.get()).toEqual(foldEvents([first, second, third]));
});

test('a log that did not open at first is written once it does', async () => {
  const disk = aDisk(first);
  let isBlocked = true;
  const openLog = async () => {
    if (isBlocked) throw new Error('the database does not answer');
    return disk;
  };
  const learner = aLearner(disk, { openLog });
  expect(await learner.record([second])).toBe(1);
  isBlocked = false;
  expect(await learner.record([third])).toBe(1);
  expect(disk.entries).toHaveLength(3);
  expect(learner.$keeping.get()).toEqual({ status: 'kept' });
  expect(learner.$progress.get()).toEqual(foldEvents([first, second, third]));
});

test('a log of a newer build is shown and goes into the file, and nothing is written into it', async () => {
  const disk = aDisk(first);
  const learner = aLearner({ ...disk, refusal: 'a newer version has made it' });
  expect(await learner.record([second])).toBe(1);
  await learner.catchUp();
  expect(learner.$keeping.get()).toEqual({ status: 'memory', because: 'a newer version has made it' });
  expect(disk.entries).toEqual([{ event: first }]);
  expect(learner.$progress.get()).toEqual(foldEvents([first, second]));
  expect((await learner.readAll()).events).toEqual([first, second]);
});

test('when the database is deleted under the page, what was done on the page is kept again and told', async () => {
  const disk = aDisk(first);
  const learner = aLearner(disk);
  await learner.record([second]);
  await learner.record([third]);
  disk.entries.length = 0;
  await learner.beginAgain();
  expect(disk.entries).toEqual([{ event: second }, { event: third }]);
  expect(learner.$keeping.get()).toEqual({ status: 'kept', wasDeleted: true });
  expect(learner.$progress.get()).toEqual(foldEvents([second, third]));
  await learner.record([fourth]);
  expect(learner.$progress.get()).toEqual(foldEvents([second, third, fourth]));
});

test('what is still on its way to the disk is among all there is', async () => {
  const disk = aDisk(first);
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const learner = aLearner({ ...disk, append: (events) => gate.then(() => disk.append(events)) });
  await learner.start();
  const recording = learner.record([second]);
  expect((await learner.readAll()).events).toEqual([first, second]);
  open();
  await recording;
  expect((await learner.readAll()).events).toEqual([first, second]);
});

test('when the browser only closed the database, it is read anew and nothing else is said', async () => {
  const disk = aDisk(first);
  const learner = aLearner(disk);
  await learner.record([second]);
  await learner.beginAgain();
  expect(disk.entries).toHaveLength(2);
  expect(learner.$keeping.get()).toEqual({ status: 'kept' });
  expect(learner.$progress.get()).toEqual(foldEvents([first, second]));
});

test('when the database is deleted and cannot be made again, what was shown stays and what was done here goes into the file', async () => {
  const disk = aDisk(first);
  const learner = aLearner(disk);
  await learner.record([second]);
  disk.entries.length = 0;
  disk.refuses = 'everything';
  await learner.beginAgain();
  expect(learner.$keeping.get()).toEqual({ status: 'memory', because: 'no space left' });
  expect(learner.$progress.get()).toEqual(foldEvents([first, second]));
  expect((await learner.readAll()).events).toEqual([second]);
  disk.refuses = 'nothing';
  await learner.catchUp();
  expect(disk.entries).toEqual([{ event: second }]);
  expect(learner.$keeping.get()).toEqual({ status: 'kept', wasDeleted: true });
});

test('when the database was closed and cannot even be read, what was shown stays', async () => {
  const disk = aDisk(first);
  const learner = aLearner(disk, { corrections });
  await learner.start();
  disk.refuses = 'everything';
  await learner.record([second]);
  await learner.record([third, second, first]);
  expect(learner.$keeping.get().status).toBe('memory');
  expect(learner.$progress.get()).toEqual(foldEvents([first, second, third], corrections));
});

test('when the log opens and cannot be read, events are held in memory, in whatever order they come', async () => {
  const disk = aDisk(first);
  disk.refuses = 'reading';
  const learner = aLearner(disk);
  await learner.record([third]);
  await learner.record([second]);
  expect(learner.$keeping.get()).toEqual({ status: 'memory', because: 'the database is closed' });
  expect(learner.$progress.get()).toEqual(foldEvents([second, third]));
});

test('an event that was written before the disk refused is counted and listed once', async () => {
  const disk = aDisk(first);
  const learner = aLearner(disk);
  await learner.start();
  disk.refuses = 'end of append';
  await learner.record([second]);
  expect(learner.$progress.get()).toEqual(foldEvents([first, second]));
  expect((await learner.readAll()).events).toEqual([first, second]);
});

test('what another tab has written is folded once, however often this tab catches up', async () => {
  const disk = aDisk(first);
  const learner = aLearner(disk);
  await learner.start();
  await disk.append([second]);
  await Promise.all([learner.catchUp(), learner.catchUp(), learner.record([third]), learner.catchUp()]);
  expect(learner.$progress.get()).toEqual(foldEvents([first, second, third]));
  expect(learner.$progress.get().attempts).toBe(3);
});

test('a slow reading does not undo what a quicker one after it has shown', async () => {
  const disk = aDisk(third);
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  let isSlow = false;
  const learner = aLearner({
    ...disk,
    readAfter: async (seq) => {
      const reading = await disk.readAfter(seq);
      if (isSlow && seq === 0) await gate;
      return reading;
    },
  });
  await learner.start();
  // An earlier event makes a reading of the whole log.
  await disk.append([second]);
  isSlow = true;
  const slow = learner.catchUp();
  await soon();
  isSlow = false;
  await disk.append([first]);
  const quick = learner.catchUp();
  await soon();
  open();
  await Promise.all([slow, quick]);
  expect(learner.$progress.get()).toEqual(foldEvents([first, second, third]));
});

test('what another tab has written is not shown before this tab reads again', async () => {
  const disk = aDisk(first);
  const learner = aLearner(disk);
  await learner.start();
  await disk.append([second]);
  expect(learner.$progress.get().attempts).toBe(1);
  await learner.catchUp();
  expect(learner.$progress.get().attempts).toBe(2);
});

test('an earlier event that arrives late is folded at its own time', async () => {
  const plan = (id: string, at: number, certification: string): LearnerEvent => ({
    kind: 'plan',
    id,
    at,
    zone: 0,
    certification,
  });
  const disk = aDisk(plan('p2', 1_700_000_000_000, 'cpsa'));
  const learner = aLearner(disk);
  await learner.start();
  await disk.append([plan('p1', 1_600_000_000_000, 'cpas')]);
  await learner.catchUp();
  expect(learner.$progress.get().certification).toBe('cpsa');
});

test('what arrives late is graded under the corrected key like all else', async () => {
  const disk = aDisk(third);
  const learner = aLearner(disk, {
    corrections,
  });
  await learner.start();
  await disk.append([second]);
  await learner.catchUp();
  expect(learner.$progress.get().items['vlan-tag']?.lastScore).toBe(1);
});

test('only what others have written since the last reading is read, and what this tab has written is not', async () => {
  const disk = aDisk(first);
  const learner = aLearner(disk);
  await learner.start();
  await learner.record([second]);
  await learner.catchUp();
  expect(disk.readFrom).toEqual([0, 2]);
  await disk.append([third]);
  await learner.record([fourth]);
  expect(disk.readFrom).toEqual([0, 2, 2]);
  expect(learner.$progress.get()).toEqual(foldEvents([first, second, third, fourth]));
});

test('a snapshot made in the same way is shown, and only the log after it is read', async () => {
  const snapshot: Snapshot = {
    madeBy: describeFold(corrections),
    lastSeq: 1,
    progress: { ...foldEvents([first]), attempts: 1001 },
  };
  const disk = aDisk(first, second);
  const learner = aLearner(disk, {
    corrections,
    readSnapshot: async (madeBy) => (madeBy === snapshot.madeBy ? snapshot : undefined),
  });
  await learner.start();
  expect(disk.readFrom).toEqual([1]);
  expect(learner.$progress.get().attempts).toBe(1002);
  expect(snapshot.progress.attempts).toBe(1001);
});

test('a snapshot made under other corrections is ignored, and the log is graded anew', async () => {
  const snapshot: Snapshot = { madeBy: describeFold([]), lastSeq: 2, progress: foldEvents([first, second]) };
  const disk = aDisk(first, second);
  const learner = aLearner(disk, {
    corrections,
    readSnapshot: async (madeBy) => (madeBy === snapshot.madeBy ? snapshot : undefined),
  });
  await learner.start();
  expect(disk.readFrom).toEqual([0]);
  expect(learner.$progress.get().items['vlan-tag']?.lastScore).toBe(1);
});

test('a snapshot that cannot be read costs nothing but time', async () => {
  const learner = aLearner(aDisk(first), { readSnapshot: () => Promise.reject(new Error('broken')) });
  await learner.start();
  expect(learner.$keeping.get()).toEqual({ status: 'kept' });
  expect(learner.$progress.get()).toEqual(foldEvents([first]));
});

test('a snapshot is written when two hundred entries were read past the last', async () => {
  const written: Snapshot[] = [];
  const writeSnapshot = async (snapshot: Snapshot) => void written.push(snapshot);
  await aLearner(aDisk(...many(199)), { writeSnapshot }).start();
  expect(written).toEqual([]);
  await aLearner(aDisk(...many(200)), { writeSnapshot }).start();
  expect(written).toEqual([{ madeBy: describeFold([]), lastSeq: 200, progress: foldEvents(many(200)) }]);
});

test('a snapshot that cannot be written leaves the learner as kept', async () => {
  const learner = aLearner(aDisk(...many(200)), { writeSnapshot: () => Promise.reject(new Error('quota')) });
  await learner.start();
  expect(learner.$keeping.get()).toEqual({ status: 'kept' });
});

test('taking in the same events twice adds nothing', async () => {
  const disk = aDisk();
  const learner = aLearner(disk);
  expect(await learner.record([first, second])).toBe(2);
  const shown = learner.$progress.get();
  expect(await learner.record([second, first])).toBe(0);
  expect(disk.entries).toHaveLength(2);
  expect(learner.$progress.get()).toEqual(shown);
});

test('taking in events that are on disk adds nothing where the disk refuses to be written', async () => {
  const disk = aDisk(first, second);
  disk.refuses = 'append';
  const learner = aLearner(disk);
  expect(await learner.record([first, second])).toBe(0);
  expect(await learner.record([third])).toBe(1);
  expect(await learner.record([third, first])).toBe(0);
  expect((await learner.readAll()).events).toEqual([first, second, third]);
});

test('entries that cannot be read are told by readAll and keep nothing else from being shown', async () => {
  const disk = aDisk(first);
  const strange = { raw: { kind: 'exam' }, because: 'kind: unknown' };
  disk.entries.push(strange, { event: second });
  const learner = aLearner(disk);
  await learner.start();
  expect(learner.$progress.get()).toEqual(foldEvents([first, second]));
  expect(await learner.readAll()).toMatchObject({ events: [first, second], unreadable: [strange] });
});

test('a long log is read in pieces, told of as it goes, and shown once it is whole', async () => {
  const disk = aDisk(...many(6000));
  const learner = aLearner(disk);
  const shares: (number | undefined)[] = [];
  const shown: number[] = [];
  learner.$keeping.listen((keeping) => shares.push('share' in keeping ? keeping.share : undefined));
  learner.$progress.listen(({ attempts }) => shown.push(attempts));
  await learner.start();
  expect(Math.max(...disk.readFrom.slice(1).map((from, i) => from - (disk.readFrom[i] ?? 0)))).toBe(400);
  expect(shares).toEqual([0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.6, 0.65, 0.7, 0.8, 0.85, 0.9, 1, undefined]);
  expect(shown).toEqual([6000]);
  expect(learner.$progress.get()).toEqual(foldEvents(many(6000)));
});

test('the opening of a long log that was cut short goes on from where it was', async () => {
  const disk = aDisk(...many(12_000));
  let kept: Snapshot | undefined;
  const writeSnapshot = async (snapshot: Snapshot) => void (kept = structuredClone(snapshot));
  let reads = 0;
  const cut = {
    ...disk,
    readAfter: async (seq: number) => (reads++ < 27 ? disk.readAfter(seq) : new Promise<never>(() => undefined)),
  };
  void aLearner(cut, { writeSnapshot }).start();
  await expect.poll(() => kept?.lastSeq).toBe(10_000);
  disk.readFrom.length = 0;
  const learner = aLearner(disk, { readSnapshot: async () => kept, writeSnapshot });
  await learner.start();
  expect(Math.min(...disk.readFrom)).toBe(10_000);
  expect(learner.$progress.get()).toEqual(foldEvents(many(12_000)));
});

test('what is given while a long log is still being read is on disk at once', async () => {
  const disk = aDisk(...many(1000));
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const learner = aLearner({ ...disk, readAfter: (seq) => gate.then(() => disk.readAfter(seq)) });
  void learner.start();
  const recording = learner.record([fourth]);
  await soon();
  expect(disk.entries.at(-1)).toEqual({ event: fourth });
  expect(learner.$progress.get().attempts).toBe(0);
  open();
  expect(await recording).toBe(1);
  expect(learner.$progress.get()).toEqual(foldEvents([...many(1000), fourth]));
});

test('when the disk refuses while a long log is still being read, nothing is counted twice or lost', async () => {
  const disk = aDisk(...many(1000));
  const learner = aLearner(disk);
  disk.refuses = 'append';
  expect(await learner.record([fourth])).toBe(1);
  expect(learner.$keeping.get()).toEqual({ status: 'memory', because: 'no space left' });
  expect(learner.$progress.get()).toEqual(foldEvents([...many(1000), fourth]));
  await learner.catchUp();
  expect(learner.$progress.get()).toEqual(foldEvents([...many(1000), fourth]));
});

/** Events of which some share an id. */
const alike = fc
  .record({ event: anyEvent, id: fc.constantFrom('a', 'b', 'c') })
  .map(({ event, id }) => ({ ...event, id }));

test('each id is held once, however often and in whatever pieces it is given, and written once when the disk takes it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(alike, { maxLength: 5 }), { maxLength: 5 }), async (batches) => {
      const disk = aDisk();
      disk.refuses = 'append';
      const learner = aLearner(disk);
      let added = 0;
      for (const batch of [...batches, ...batches]) added += await learner.record(batch);
      const ids = (await learner.readAll()).events.map(({ id }) => id);
      expect(new Set(ids)).toEqual(new Set(batches.flat().map(({ id }) => id)));
      expect([ids.length, added]).toEqual([new Set(ids).size, new Set(ids).size]);
      disk.refuses = 'nothing';
      await learner.catchUp();
      expect(disk.entries).toHaveLength(ids.length);
    }),
  );
});
