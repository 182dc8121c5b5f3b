import { expect, test } from 'vitest';
import { judgeEntries } from '../../src/stores/judge-entries.ts';
import { anAttempt } from '../exchange/build.ts';

test('entries are given back as events, without the numbers of the log', () => {
  const [one, two] = [anAttempt({ id: 'a1' }), anAttempt({ id: 'a2' })];
  const entries = [
    { ...one, seq: 7 },
    { ...two, seq: 9 },
  ];
  expect(judgeEntries(entries)).toEqual({ events: [one, two], unreadable: [], lastSeq: 9 });
});

test('an entry that cannot be read is set aside as it is, and what comes after it is read', () => {
  const torn = { id: 'torn', kind: 'attempt', at: 'yesterday' };
  const judged = judgeEntries([
    { ...torn, seq: 1 },
    { ...anAttempt(), seq: 2 },
    { ...torn, seq: 3 },
  ]);
  expect(judged.events).toEqual([anAttempt()]);
  expect(judged.unreadable.map(({ raw }) => raw)).toEqual([torn, torn]);
  expect(judged.lastSeq).toBe(3);
});
