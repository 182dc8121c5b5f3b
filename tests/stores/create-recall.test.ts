import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LearnerEvent } from '../../src/engine/event.ts';
import { createRecall, type Fold, type FoldSnapshot } from '../../src/stores/create-recall.ts';
import { createMemoryLog } from './memory-log.ts';

const seen: Fold<string[]> = {
  name: 'seen',
  version: 1,
  empty: () => [],
  add: (state, event) => void state.push(event.id),
};
const read = (id: string, at: number): LearnerEvent => ({
  kind: 'lesson-read',
  id,
  at,
  zone: 0,
  lesson: 'x',
  read: true,
});

function aBrowser() {
  const log = createMemoryLog();
  const snapshots = new Map<string, FoldSnapshot>();
  const reads: number[] = [];
  const recall = createRecall({
    corrections: [],
    readAfter: (seq) => (reads.push(seq), log.readAfter(seq)),
    readAll: () => log.readAfter(0),
    readSnapshot: async (name) => structuredClone(snapshots.get(name)),
    writeSnapshot: async (name, snapshot) => void snapshots.set(name, structuredClone(snapshot)),
  });
  return { log, snapshots, reads, recall };
}
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => read(`e${from + i}`, 1000 + from + i));

test('events are folded in the order of their time, whatever the order of writing', async () => {
  const { log, recall } = aBrowser();
  await log.append([read('b', 2), read('a', 1), read('c', 2)]);
  expect(await recall(seen)).toEqual(['a', 'b', 'c']);
});

test('a snapshot saves reading the log again, and another version of the fold does not trust it', async () => {
  const { log, reads, recall } = aBrowser();
  await log.append(many(300));
  await recall(seen);
  await log.append(many(1, 300));
  expect(await recall(seen)).toHaveLength(301);
  expect(reads).toEqual([0, 300]);
  await recall({ ...seen, version: 2 });
  expect(reads.at(-1)).toBe(0);
});

test('an event that comes late, from another device, is folded at its time', async () => {
  const { log, recall } = aBrowser();
  await log.append(many(300));
  await recall(seen);
  await log.append([read('late', 1001.5)]);
  expect((await recall(seen)).slice(0, 4)).toEqual(['e0', 'e1', 'late', 'e2']);
});

test('where the browser refuses, what memory holds is folded', async () => {
  const { log } = aBrowser();
  await log.append(many(3));
  const refused = () => Promise.reject(new Error('no'));
  const recall = createRecall({
    corrections: [],
    readAfter: refused,
    readAll: () => log.readAfter(0),
    readSnapshot: refused,
    writeSnapshot: refused,
  });
  expect(await recall(seen)).toEqual(['e0', 'e1', 'e2']);
});

test('however the log grew and whenever it was read, the result is that of folding it once', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.nat(500), { maxLength: 260 }), { maxLength: 5 }), async (batches) => {
      const { log, recall } = aBrowser();
      let n = 0;
      for (const batch of batches) {
        await log.append(batch.map((at) => read(`e${n++}`, at)));
        await recall(seen);
      }
      const { events } = await log.readAfter(0);
      const sorted = events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
      expect(await recall(seen)).toEqual(sorted);
    }),
    { numRuns: 60 },
  ));
