import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryLog } from '../../src/stores/event-log.ts';
import { anAttempt, anyEvent } from '../exchange/build.ts';

test('a log in memory gives back what was appended, in the order of writing', async () => {
  const log = createMemoryLog();
  const [late, early] = [anAttempt({ id: 'late', at: 1_800_000_000_000 }), anAttempt({ id: 'early' })];
  expect((await log.append([late])).events).toEqual([late]);
  expect(await log.append([early])).toMatchObject({ events: [early], after: 1, lastSeq: 2 });
  expect(await log.readAfter(0)).toMatchObject({ events: [late, early], unreadable: [], lastSeq: 2, isEnd: true });
});

test('a log in memory is read on from the last entry', async () => {
  const log = createMemoryLog();
  await log.append([anAttempt({ id: 'a' })]);
  const { lastSeq } = await log.readAfter(0);
  expect(await log.readAfter(lastSeq)).toMatchObject({ events: [], unreadable: [], lastSeq });
  await log.append([anAttempt({ id: 'b' })]);
  expect((await log.readAfter(lastSeq)).events.map(({ id }) => id)).toEqual(['b']);
});

/** Events of which some share an id. */
const alike = fc
  .record({ event: anyEvent, id: fc.constantFrom('a', 'b', 'c') })
  .map(({ event, id }) => ({ ...event, id }));

test('a log in memory keeps each id once, however often and in whatever pieces it is appended', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(alike, { maxLength: 5 }), { maxLength: 5 }), async (batches) => {
      const log = createMemoryLog();
      let added = 0;
      for (const batch of [...batches, ...batches]) added += (await log.append(batch)).events.length;
      const ids = (await log.readAfter(0)).events.map(({ id }) => id);
      const expected = new Set(batches.flat().map(({ id }) => id));
      expect(new Set(ids)).toEqual(expected);
      expect(ids).toHaveLength(expected.size);
      expect(added).toBe(expected.size);
    }),
  );
});

test('an id that stands twice in one batch is kept once', async () => {
  const log = createMemoryLog();
  expect((await log.append([anAttempt(), anAttempt()])).events).toHaveLength(1);
  expect((await log.readAfter(0)).events).toHaveLength(1);
});
