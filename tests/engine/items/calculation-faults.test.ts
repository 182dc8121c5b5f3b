import { expect, test } from 'vitest';
import type { CalculationTemplate } from '../../../src/engine/items/calculation.ts';
import { listCalculationFaults } from '../../../src/engine/items/calculation-faults.ts';

const sound: CalculationTemplate = {
  stem: 'How long do {size} MB take at {efficiency} % of {rate} Mbit/s?',
  formula: 'transfer-time',
  parameters: { size: { from: 200, to: 1000, step: 50 }, rate: [100], efficiency: [80] },
  as: 'choice',
};

test('a sound calculation has no faults', () => {
  expect(listCalculationFaults(sound)).toEqual([]);
  expect(listCalculationFaults({ ...sound, as: 'numeric', tolerance: { relative: 0.05 } })).toEqual([]);
});

test('a parameter without values is missed, one that the formula does not know is refused', () => {
  const { size, rate } = sound.parameters as { size: number[]; rate: number[] };
  expect(listCalculationFaults({ ...sound, parameters: { size, rate, share: [80] } })).toEqual([
    'The parameter efficiency has no values.',
    'transfer-time has no parameter share.',
    'The stem does not give {share}.',
    '{efficiency} in the stem is no parameter.',
  ]);
});

test('a stem that does not give a number is refused', () => {
  const stem = 'How long do {size} MB take at 80 % of {rate} Mbit/s?';
  expect(listCalculationFaults({ ...sound, stem })).toEqual(['The stem does not give {efficiency}.']);
});

test('a value for which the formula does not vouch is refused', () => {
  const parameters = { ...sound.parameters, efficiency: [80, 100] };
  expect(listCalculationFaults({ ...sound, parameters })).toEqual([
    'efficiency can be 100, which transfer-time does not allow.',
  ]);
});

test('a range without values is refused', () => {
  const parameters = { ...sound.parameters, size: { from: 200, to: 100, step: 50 } };
  expect(listCalculationFaults({ ...sound, parameters })).toEqual(['The parameter size has no values.']);
});

test('a tolerance belongs to a number', () => {
  expect(listCalculationFaults({ ...sound, tolerance: { relative: 0.05 } })).toEqual(['A choice has no tolerance.']);
});

test('a tolerance that takes every tempting number for right is refused', () => {
  const faults = listCalculationFaults({ ...sound, as: 'numeric', tolerance: { absolute: 1e6 } });
  expect(faults).toEqual(['With seed 0 every tempting wrong number is within the tolerance.']);
});
