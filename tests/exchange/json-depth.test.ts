import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDeeperThan } from '../../src/exchange/json-depth.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

test('the depth is that of the value, whatever stands in its strings and keys', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 6, stringUnit: fc.constantFrom('[', ']', '{', '}', '"', '\\', 'a') }),
      (value) => {
        const text = JSON.stringify(value);
        const depth = depthOf(value);
        expect([isDeeperThan(depth, text), isDeeperThan(depth - 1, text)]).toEqual([false, depth > 0]);
      },
    ),
  );
});

test('brackets that are never closed are found without parsing', () => {
  expect(isDeeperThan(20, '['.repeat(50_000_000))).toBe(true);
  expect(isDeeperThan(20, '{"a":'.repeat(21))).toBe(true);
});
