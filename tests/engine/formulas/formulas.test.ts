import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listValues } from '../../../src/engine/formulas/draw-parameters.ts';
import { formatFixed } from '../../../src/engine/formulas/format-number.ts';
import { formulas } from '../../../src/engine/formulas/formulas.ts';
import { listTempting } from '../../../src/engine/formulas/tempting.ts';

const cases = Object.entries(formulas).map(([name, formula]) => {
  const each = Object.entries(formula.parameters).map(([parameter, { allowed }]) => [
    parameter,
    fc.constantFrom(...listValues(allowed)),
  ]);
  const values: fc.Arbitrary<Record<string, number>> = fc.record(Object.fromEntries(each));
  return { name, formula, values };
});

test('there are at least twelve formulas', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

test.for(cases)('$name has an answer above 0 for all that it allows', ({ formula, values }) => {
  fc.assert(
    fc.property(values, (values) => {
      const answer = formula.compute(values);
      expect(Number.isFinite(answer)).toBe(true);
      expect(Number(answer.toFixed(formula.digits))).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test.for(cases)('$name has three wrong answers that differ as shown from the answer and each other', (one) => {
  const { formula, values } = one;
  fc.assert(
    fc.property(values, (values) => {
      const tempting = listTempting(formula, values).map(({ value }) => value);
      const shown = [formula.compute(values), ...tempting].map((value) => formatFixed(value, formula.digits));
      expect(tempting.length).toBeGreaterThanOrEqual(3);
      expect(new Set(shown).size).toBe(shown.length);
      expect(Math.min(...tempting)).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test.for(cases)('$name explains every wrong answer in plain text that teaches', ({ formula, values }) => {
  fc.assert(
    fc.property(values, (values) => {
      for (const { rationale } of formula.wrong(values)) {
        expect(rationale).toMatch(/^[^<>&]{40,}\.$/);
        expect(rationale).not.toMatch(/NaN|undefined|\d{4}|\.\d{4}/);
      }
    }),
    { numRuns: 100 },
  );
});

test.for(cases)('the worked solution of $name ends with the answer as shown', ({ formula, values }) => {
  fc.assert(
    fc.property(values, (values) => {
      const lines = formula.solve(values);
      const answer = formatFixed(formula.compute(values), formula.digits);
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(lines.at(-1)).toMatch(new RegExp(`= ${answer} ${formula.unit}$`));
      expect(lines.join()).not.toMatch(/[<>&]|NaN|undefined/);
    }),
    { numRuns: 100 },
  );
});

test.for(cases)('$name says what it needs', ({ formula }) => {
  for (const { says, allowed } of Object.values(formula.parameters)) {
    expect(says.length).toBeGreaterThan(3);
    expect(listValues(allowed).length).toBeGreaterThan(1);
  }
});
