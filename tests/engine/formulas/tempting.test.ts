import { expect, test } from 'vitest';
import type { Formula } from '../../../src/engine/formulas/formula.ts';
import { listTempting } from '../../../src/engine/formulas/tempting.ts';

const formula = (answer: number, wrong: number[], digits = 1): Formula => ({
  parameters: {},
  unit: 'GB',
  digits,
  compute: () => answer,
  wrong: () => wrong.map((value, i) => ({ value, rationale: `Slip ${i}.` })),
  solve: () => [],
});

test('what looks like the answer once it is rounded is not offered', () => {
  expect(listTempting(formula(10, [10.04, 9.96, 10.06]), {})).toEqual([{ value: 10.1, rationale: 'Slip 2.' }]);
});

test('of two that look the same the first is offered', () => {
  expect(listTempting(formula(10, [20, 20.01, 30]), {}).map(({ rationale }) => rationale)).toEqual([
    'Slip 0.',
    'Slip 2.',
  ]);
});

test('nothing at or below 0, and nothing without bounds, is offered', () => {
  expect(listTempting(formula(10, [0, -5, 0.01, NaN, Infinity, 7]), {})).toEqual([{ value: 7, rationale: 'Slip 5.' }]);
});
