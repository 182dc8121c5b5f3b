import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listValues } from '../../../src/engine/formulas/draw-parameters.ts';
import { formulas } from '../../../src/engine/formulas/formulas.ts';
import { makeCalculation, type CalculationTemplate } from '../../../src/engine/items/calculation.ts';
import { gradeCalculation } from '../../../src/engine/items/grade-calculation.ts';
import { gradeNumeric } from '../../../src/engine/items/numeric.ts';
import { formulaNames } from '../../../src/schema/item/calculation.ts';

const hosts: CalculationTemplate = {
  stem: '<p>How many hosts has a /{prefix}?</p>',
  formula: 'subnet-hosts',
  parameters: { prefix: [22] },
  as: 'choice',
};

/** A template of each formula over all that it allows. */
const templates = fc.constantFrom(...formulaNames).map((formula): CalculationTemplate => {
  const names = Object.entries(formulas[formula].parameters);
  return {
    stem: names.map(([name]) => `{${name}}`).join(' '),
    formula,
    parameters: Object.fromEntries(names.map(([name, { allowed }]) => [name, listValues(allowed)])),
    as: 'choice',
  };
});

test('the numbers are put into the stem', () => {
  const template: CalculationTemplate = {
    ...hosts,
    stem: '{studies} of {size} MB grow by {growth} % for {years} years: {unknown}',
    formula: 'storage-growth',
    parameters: { studies: [100_000], size: [80], growth: [10], years: [3] },
  };
  expect(makeCalculation(template, 1).stem).toBe('100,000 of 80 MB grow by 10 % for 3 years: {unknown}');
});

test('the answer stands among three wrong ones in ascending order, with the way there', () => {
  const { options, keys, solution } = makeCalculation(hosts, 7);
  const key = options.find(({ id }) => id === '1022');
  expect(keys).toEqual(['1022']);
  expect(options).toHaveLength(4);
  expect(key?.text).toBe('1,022 addresses');
  expect(key?.rationale).toContain('1,024 − 2 = 1,022 addresses');
  expect(solution).toHaveLength(3);
});

test('which wrong ones are offered depends on the seed', () => {
  const offers = Array.from({ length: 40 }, (_, seed) =>
    String(makeCalculation(hosts, seed).options.map(({ id }) => id)),
  );
  expect(new Set(offers).size).toBe(4);
});

test('a number that is asked has its unit, a tolerance of half its last digit, and its slips', () => {
  const calculation = makeCalculation({ ...hosts, as: 'numeric' }, 7);
  expect(calculation).toMatchObject({ keys: ['1022', 'addresses', '±0.5'], options: [], unit: 'addresses' });
  expect(calculation.slips.map(({ value }) => value)).toEqual([1024, 1023, 510, 2046]);
});

test('what a tolerance takes for right is no slip', () => {
  const { slips } = makeCalculation({ ...hosts, as: 'numeric', tolerance: { relative: 0.01 } }, 7);
  expect(slips.map(({ value }) => value)).toEqual([510, 2046]);
});

test('a choice is graded by the number, a number by its tolerance', () => {
  expect(gradeCalculation(['1022'], ['1022'])).toBe(1);
  expect(gradeCalculation(['1022'], ['1024'])).toBe(0);
  expect(gradeCalculation(['1022', 'addresses', '±0.5'], ['1,022'])).toBe(1);
  expect(gradeCalculation(['1022', 'addresses', '±0.5'], ['1,024'])).toBe(0);
});

test('every formula and seed gives four different options in ascending order, one of them right', () => {
  fc.assert(
    fc.property(templates, fc.integer(), (template, seed) => {
      const { options, keys, stem } = makeCalculation(template, seed);
      const numbers = options.map(({ id }) => Number(id));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(new Set(options.map(({ text }) => text)).size).toBe(4);
      expect(options.filter(({ id }) => gradeCalculation(keys, [id]) === 1)).toHaveLength(1);
      expect(options.every(({ id }) => /^\d+(\.\d+)?$/.test(id))).toBe(true);
      expect(stem).not.toMatch(/[{}]|\d\.\d{4}/);
    }),
    { numRuns: 1000 },
  );
});

test('every formula and seed asks for a number that is right as shown, and no slip is', () => {
  fc.assert(
    fc.property(templates, fc.integer(), (template, seed) => {
      const { keys, slips, solution, unit } = makeCalculation({ ...template, as: 'numeric' }, seed);
      const shown = solution.at(-1)?.split(' = ').at(-1)?.replace(` ${unit}`, '') ?? '';
      expect(gradeNumeric(keys, [shown])).toBe(1);
      expect(slips.length).toBeGreaterThan(0);
      expect(slips.filter(({ value }) => gradeNumeric(keys, [String(value)]) === 1)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the same seed makes the same item', () => {
  fc.assert(
    fc.property(templates, fc.integer(), (template, seed) => {
      expect(makeCalculation(template, seed)).toEqual(makeCalculation(template, seed));
    }),
  );
});
