import { expect, test } from 'vitest';
import type { LearnerEvent } from '../../src/engine/event.ts';
import { foldLog, type Folded, type Folding } from '../../src/stores/fold-log.ts';
import { anAttempt } from '../exchange/build.ts';

/** A fold that lists the ids it was given, over a log that is read in pieces of 400. */
function aFold(log: LearnerEvent[]) {
  const reads: number[] = [];
  const saved: Folded<string[]>[] = [];
  const told: number[] = [];
  const folding: Folding<string[]> = {
    empty: () => [],
    add: (state, { id }) => void state.push(id),
    readAfter: async (seq) => {
      reads.push(seq);
      const events = log.slice(seq, seq + 400);
      return { events, unreadable: [], lastSeq: seq + events.length, isEnd: events.length < 400 };
    },
    save: (folded) => void saved.push(structuredClone(folded)),
    tell: (seq) => void told.push(seq),
  };
  return { reads, saved, told, folding };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => anAttempt({ id: `e${i}`, at: 1_700_000_000_000 + i }));
const idsOf = (events: LearnerEvent[]) => events.map(({ id }) => id);
const fresh = () => ({ state: [], lastSeq: 0 });

test('a log of many pieces is folded whole, and it is told how far that is', async () => {
  const { told, folding } = aFold(many(1000));
  const folded = await foldLog(fresh(), folding);
  expect(folded).toMatchObject({ state: idsOf(many(1000)), lastSeq: 1000, last: { id: 'e999' } });
  expect(told).toEqual([400, 800]);
});

test('what was folded is saved on the way and at the end, each time as it was just then', async () => {
  const { saved, folding } = aFold(many(10_300));
  await foldLog(fresh(), folding);
  expect(saved.map(({ lastSeq }) => lastSeq)).toEqual([10_000, 10_300]);
  expect(saved.map(({ state }) => state.length)).toEqual([10_000, 10_300]);
});

test('a short tail is not worth saving', async () => {
  const { saved, folding } = aFold(many(199));
  await foldLog(fresh(), folding);
  expect(saved).toEqual([]);
});

test('a fold goes on from where it was', async () => {
  const log = many(900);
  const { reads, folding } = aFold(log);
  const from = { state: idsOf(log.slice(0, 500)), lastSeq: 500, last: log[499] };
  expect((await foldLog(from, folding)).state).toEqual(idsOf(log));
  expect(reads).toEqual([500, 900]);
});

test('where an event comes late, in whatever piece, all is folded anew in the order of time, and saved', async () => {
  const late = anAttempt({ id: 'late', at: 1_700_000_000_000 - 1 });
  const log = many(1000).toSpliced(700, 0, late);
  const { saved, folding } = aFold(log);
  const folded = await foldLog(fresh(), folding);
  expect(folded).toMatchObject({ state: ['late', ...idsOf(many(1000))], lastSeq: 1001 });
  expect(saved).toEqual([{ ...folded, last: log.at(-1) }]);
});
