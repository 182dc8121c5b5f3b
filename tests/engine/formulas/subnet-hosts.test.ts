import { expect, test } from 'vitest';
import { subnetHosts } from '../../../src/engine/formulas/subnet-hosts.ts';

const values = { prefix: 22 };

test('a /22 has 1,022 addresses for hosts', () => {
  expect(subnetHosts.compute(values)).toBeCloseTo(1022, 9);
  expect(subnetHosts.solve(values).at(-1)).toBe('Less network and broadcast address: 1,024 − 2 = 1,022 addresses');
});

test('each misunderstanding leads to its own number', () => {
  const expected: number[] = [1024, 1023, 510, 2046];
  const wrong = subnetHosts.wrong(values);
  expect(wrong).toHaveLength(expected.length);
  wrong.forEach(({ value }, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
});

test('a /30 joins two hosts', () => {
  expect(subnetHosts.compute({ prefix: 30 })).toBe(2);
});
