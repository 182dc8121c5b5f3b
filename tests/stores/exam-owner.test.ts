import { expect, test, vi } from 'vitest';
import { claimByAsking, type Claim } from '../../src/stores/exam-owner.ts';

let channels = 0;

/** Tabs that hear each other and nobody else; each claims the same paper. */
function openTabs() {
  const name = `exam-owner-${channels++}`;
  return (tab: string, claim: Partial<Claim> = {}) =>
    claimByAsking(new BroadcastChannel(name), tab, {
      paper: 'cpia/exam',
      byForce: false,
      onLost: () => undefined,
      ...claim,
    });
}

test('the first tab that asks has the exam, and the second has not', async () => {
  const claim = openTabs();
  const release = await claim('a');
  expect(release).toBeTypeOf('function');
  expect(await claim('b')).toBeUndefined();
  release?.();
});

test('once it is given up, another tab can have it', async () => {
  const claim = openTabs();
  (await claim('a'))?.();
  const release = await claim('b');
  expect(release).toBeTypeOf('function');
  release?.();
});

test('of two tabs that ask at the same moment exactly one has it', async () => {
  const claim = openTabs();
  const releases = await Promise.all([claim('b'), claim('a')]);
  expect(releases.map((release) => release !== undefined)).toEqual([false, true]);
  releases[1]?.();
});

test('a tab that takes it over has it at once, and the one that had it is told', async () => {
  const claim = openTabs();
  const onLost = vi.fn<() => void>();
  await claim('a', { onLost });
  const release = await claim('b', { byForce: true });
  await expect.poll(() => onLost.mock.calls.length).toBe(1);
  expect(await claim('c')).toBeUndefined();
  release?.();
});

test('another paper is another exam', async () => {
  const claim = openTabs();
  const one = await claim('a');
  const two = await claim('b', { paper: 'cpsa/exam' });
  expect(two).toBeTypeOf('function');
  one?.();
  two?.();
});
