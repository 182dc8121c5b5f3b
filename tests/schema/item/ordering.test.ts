import { expect, test } from 'vitest';
import { ordering } from '../../../src/schema/item/ordering.ts';
import { anyItem, rationale } from './build.ts';

const steps = ['associate', 'request', 'release'].map((id) => ({ id, text: `The ${id}` }));
const valid = { ...anyItem, type: 'ordering', steps, rationale };

test('steps in their order with a rationale are an item', () => {
  expect(ordering.safeParse(valid).success).toBe(true);
});

test('two steps, a short rationale or a field of another type are refused', () => {
  expect(ordering.safeParse({ ...valid, steps: steps.slice(1) }).success).toBe(false);
  expect(ordering.safeParse({ ...valid, rationale: 'Because.' }).success).toBe(false);
  expect(ordering.safeParse({ ...valid, answer: 'a' }).success).toBe(false);
});
