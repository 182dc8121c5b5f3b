import { expect, test } from 'vitest';
import { masteryAt } from '../../src/engine/fading-mastery.ts';
import { masteryOf } from '../../src/engine/mastery.ts';
import { noon } from './build.ts';

const day = 86_400_000;
const credited = { outcomes: { o1: [1, 1], o2: [1] } };
const once = { attempts: 2, occasions: 1, lastAt: noon };
const practised = { o1: once, o2: once };

test('at the last attempt mastery is what the answers earned', () => {
  expect(masteryAt(noon, ['o1', 'o2', 'o3'], credited, { practised })).toBe(masteryOf(credited, ['o1', 'o2', 'o3']));
});

test('mastery fades without practice, more slowly after more occasions', () => {
  const after = (days: number, occasions: number) =>
    masteryAt(noon + days * day, ['o1'], credited, { practised: { o1: { ...once, occasions } } });
  expect(after(30, 1)).toBeLessThan(after(10, 1));
  expect(after(10, 1)).toBeLessThan(after(0, 1));
  expect(after(30, 4)).toBeGreaterThan(after(30, 1));
});

test('a competency without outcomes is dark', () => {
  expect(masteryAt(noon, [], credited, { practised })).toBe(0);
});
