import { expect, test } from 'vitest';
import { raidUsable } from '../../../src/engine/formulas/raid-usable.ts';

const values = { level: 6, disks: 12, size: 10 };

test('twelve disks of 10 TB in RAID 6 hold 100 TB', () => {
  expect(raidUsable.compute(values)).toBeCloseTo(100, 9);
  expect(raidUsable.solve(values).at(-1)).toBe('10 × 10 TB = 100 TB');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [120, 110, 60, 90];
  const wrong = raidUsable.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});

test('RAID 5 gives up one disk, RAID 10 half of them', () => {
  expect(raidUsable.compute({ level: 5, disks: 12, size: 10 })).toBe(110);
  expect(raidUsable.compute({ level: 10, disks: 12, size: 10 })).toBe(60);
});
