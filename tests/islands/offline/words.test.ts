import { expect, test } from 'vitest';
import type { OfflineState, PartState } from '../../../src/offline/messages.ts';
import { describePart, describeReadiness, describeSize } from '../../../src/islands/offline/words.ts';

const part = (fields: Partial<PartState>): PartState => ({
  id: 'a',
  title: 'A',
  bytes: 1_000_000,
  kept: 0,
  isChosen: false,
  ...fields,
});

function aState(fields: Partial<OfflineState>): OfflineState {
  const sizes = { all: { bytes: 9_000_000, kept: 1_000_000 }, chosen: { bytes: 4_000_000, kept: 1_000_000 } };
  return { version: 'v', parts: [part({})], ...sizes, isPaused: false, ...fields };
}

test('a size is said in megabytes, and what is there is never said to be nothing', () => {
  expect([0, 1, 99_999, 100_000, 11_449_999].map(describeSize)).toEqual([
    '0 MB',
    '0.1 MB',
    '0.1 MB',
    '0.1 MB',
    '11.4 MB',
  ]);
});

test('ready is said only when all of what was chosen is here', () => {
  expect(describeReadiness(aState({}))).toEqual({
    isReady: false,
    text: 'Not ready offline yet: 1.0 MB of 4.0 MB are here.',
  });
  expect(describeReadiness(aState({ chosen: { bytes: 4, kept: 4 } })).isReady).toBe(true);
  expect(describeReadiness(aState({ all: { bytes: 9, kept: 9 } }))).toEqual({
    isReady: true,
    text: 'Ready offline: all of it is kept on this device.',
  });
});

test('ready in part says how many parts need the network', () => {
  const parts = [part({ isChosen: true, kept: 1_000_000 }), part({}), part({ kept: 5 })];
  const { text } = describeReadiness(aState({ parts, chosen: { bytes: 4, kept: 4 } }));
  expect(text).toBe('Ready offline in part: what is ticked below works without a network. 2 of 3 parts do not.');
});

test('a pause, and that it goes on, are said', () => {
  expect(describeReadiness(aState({ isPaused: true })).text).toMatch(/^Paused, and not ready offline: 1\.0 MB/);
  expect(describeReadiness(aState({ doing: 'keeping' })).text).toMatch(/It goes on while you use the site\.$/);
});

test('a part that was not chosen is not kept, whatever it shares with one that was', () => {
  expect(describePart(part({ kept: 100_000 }))).toBe('not kept');
  expect(describePart(part({ kept: 100_000, isChosen: true }))).toBe('10 % kept');
  expect(describePart(part({ kept: 1_000_000 }))).toBe('kept');
});
