import { expect, test } from 'vitest';
import { upgradeVersion0 } from '../../src/exchange/progress-file-0.ts';
import { judgeEvent } from '../../src/exchange/event-shape.ts';

const old = { item: 'vlan-tag', outcome: 'tell-vlans', option: 'b', correct: true, at: 1_600_000_000_000 };

test('an attempt of version 0 becomes an event that can be read', () => {
  expect(upgradeVersion0([old]).map(judgeEvent)).toEqual([
    {
      event: {
        kind: 'attempt',
        id: 'v0-vlan-tag-1600000000000',
        at: 1_600_000_000_000,
        zone: 0,
        item: 'vlan-tag',
        revision: 1,
        outcome: 'tell-vlans',
        response: ['b'],
        score: 1,
        ms: 0,
        mode: 'practice',
        session: 'v0',
      },
    },
  ]);
});

test('the same old file gives the same ids, so that taking it in twice adds nothing', () => {
  expect(upgradeVersion0([old])).toEqual(upgradeVersion0([{ ...old }]));
});

test('a wrong answer scores nothing, and neither true nor false is not taken for an answer', () => {
  const scores = upgradeVersion0([
    { ...old, correct: false },
    { ...old, correct: 'yes' },
    { ...old, correct: undefined },
  ]);
  expect(scores.map((event) => 'event' in judgeEvent(event))).toEqual([true, false, false]);
  expect(scores[0]).toMatchObject({ score: 0 });
});

test('what is no attempt is passed on as it is, to be refused', () => {
  expect(upgradeVersion0([null, 'x', 7])).toEqual([null, 'x', 7]);
});
