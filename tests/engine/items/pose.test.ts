import { expect, test } from 'vitest';
import { makeAttempt } from '../../../src/engine/attempt.ts';
import type { PosedCalculation } from '../../../src/engine/bank.ts';
import { grade } from '../../../src/engine/items/grade.ts';
import { poseItem } from '../../../src/engine/items/pose.ts';
import { noon } from '../build.ts';
import { aCalculationItem, aHotspotItem, oneOfEach } from './build.ts';

const template = aCalculationItem();
const pose = (seed: number) => poseItem(template, seed) as PosedCalculation;

test('a calculation gets its numbers from session and item, and any other item stays itself', () => {
  expect(pose(7)).toEqual(pose(7));
  expect(pose(7).stem).toMatch(/^<p>How many levels have (8|10|12) bits\?<\/p>$/);
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => pose(seed).stem)).size).toBeGreaterThan(1);
  const other = poseItem({ ...template, id: 'another' }, 7) as PosedCalculation;
  expect(other.seed).not.toBe(pose(7).seed);
  const hotspot = aHotspotItem();
  expect(poseItem(hotspot, 7)).toBe(hotspot);
});

test('an attempt at a calculation keeps what its numbers were drawn by', () => {
  const given = { response: pose(7).keys, confidence: 'sure' as const, id: 'e1', now: noon, zone: 0, ms: 5 };
  const session = { id: 's1', mode: 'practice' as const };
  expect(makeAttempt(pose(7), given, session)).toMatchObject({ score: 1, seed: pose(7).seed });
  expect(makeAttempt(aHotspotItem(), given, session)).not.toHaveProperty('seed');
});

test('the key of every type, given as a response, is wholly right, and nothing given is wrong', () => {
  for (const { type, keys } of oneOfEach) {
    expect(grade(type, keys, keys), type).toBe(1);
    expect(grade(type, keys, []), type).toBe(0);
  }
});
