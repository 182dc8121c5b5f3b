import { expect, test } from 'vitest';
import { addChallenge, suggestChallenge, type ChallengesDone } from '../../../src/engine/challenges/challenges-done.ts';
import type { Attempt } from '../../../src/engine/event.ts';

const anAttempt = (item: string, score: number, at: number): Attempt => ({
  kind: 'attempt',
  id: `${item}-${at}`,
  at,
  zone: 0,
  item,
  revision: 1,
  outcome: 'o',
  response: [],
  score,
  ms: 1,
  mode: 'lab',
  session: 's',
});

test('the best score stays, whatever comes after, until a reset', () => {
  const done: ChallengesDone = {};
  addChallenge(done, anAttempt('one', 0.6, 1));
  addChallenge(done, anAttempt('one', 0, 2));
  addChallenge(done, { ...anAttempt('an-item', 1, 3), mode: 'practice' });
  expect(done).toEqual({ one: { best: 0.6, times: 2, lastAt: 2 } });
  addChallenge(done, { kind: 'reset', id: 'r', at: 4, zone: 0 });
  expect(done).toEqual({});
});

test('the easiest that was not tried comes first, then what was given up of the same degree', () => {
  const all = [
    { id: 'hard', degree: 3 },
    { id: 'easy', degree: 1 },
    { id: 'other', degree: 1 },
    { id: 'middle', degree: 2 },
  ];
  const given = (best: number) => ({ best, times: 1, lastAt: 1 });
  expect(suggestChallenge(all, {})?.id).toBe('easy');
  expect(suggestChallenge(all, { easy: given(0) })?.id).toBe('other');
  expect(suggestChallenge(all, { easy: given(0), other: given(1) })?.id).toBe('easy');
  expect(suggestChallenge(all, { easy: given(1), other: given(1) })?.id).toBe('middle');
  expect(suggestChallenge([], {})).toBeUndefined();
});
