import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExcess } from '../../src/exchange/json-limits.ts';

const anyJson = fc.jsonValue({ maxDepth: 6, stringUnit: fc.constantFrom('[', ']', '{', '}', ',', '"', '\\', 'a') });
const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
const depthOf = (value: unknown): number =>
  isBranch(value) ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
/** All values but the outermost, and the brackets with nothing between them. */
const countOf = (value: unknown): number => {
  if (!isBranch(value)) return 0;
  const inner = Object.values(value);
  return Math.max(1, inner.length) + inner.reduce((sum: number, one) => sum + countOf(one), 0);
};

test('the depth is that of the value, whatever stands in its strings and keys', () => {
  const find = (levels: number, text: string) => findExcess({ levels, values: Infinity }, text);
  fc.assert(
    fc.property(anyJson, (value) => {
      const [text, depth] = [JSON.stringify(value), depthOf(value)];
      expect([find(depth, text), depth > 0 ? find(depth - 1, text) : 'levels']).toEqual([undefined, 'levels']);
    }),
  );
});

test('the count is that of the values in it, whatever stands in its strings and keys', () => {
  const find = (values: number, text: string) => findExcess({ levels: Infinity, values }, text);
  fc.assert(
    fc.property(anyJson, (value) => {
      const [text, count] = [JSON.stringify(value), countOf(value)];
      expect([find(count, text), count > 0 ? find(count - 1, text) : 'values']).toEqual([undefined, 'values']);
    }),
  );
});

test('brackets that are never closed, and values without end, are found without parsing', () => {
  const limits = { levels: 20, values: 1_000_000 };
  expect(findExcess(limits, '['.repeat(50_000_000))).toBe('levels');
  expect(findExcess(limits, '{"a":'.repeat(21))).toBe('levels');
  expect(findExcess(limits, `[${'{},'.repeat(2_000_000)}`)).toBe('values');
});
