import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSlip, gradeNumeric, writeNumericKeys } from '../../../src/engine/items/numeric.ts';

const exact = ['1022', 'addresses', '±0'];
const near = ['29.8', 'GB', '±0.05'];
const within = ['200', 's', '±2%'];

test('keys are the number, its unit and its tolerance', () => {
  expect(writeNumericKeys({ answer: 29.8, unit: 'GB', tolerance: { absolute: 0.05 } })).toEqual(near);
  expect(writeNumericKeys({ answer: 200, unit: 's', tolerance: { relative: 0.02 } })).toEqual(within);
  expect(writeNumericKeys({ answer: 200, unit: 's', tolerance: { relative: 0.07 } })[2]).toBe('±7%');
});

test('with no tolerance only the number itself is right, however it is written', () => {
  expect(gradeNumeric(exact, ['1022'])).toBe(1);
  expect(gradeNumeric(exact, ['1,022'])).toBe(1);
  expect(gradeNumeric(exact, ['1024'])).toBe(0);
});

test('an absolute tolerance is in the unit of the answer, its ends included', () => {
  expect(gradeNumeric(near, ['29.85'])).toBe(1);
  expect(gradeNumeric(near, ['29,75'])).toBe(1);
  expect(gradeNumeric(near, ['29.86'])).toBe(0);
});

test('a relative tolerance is a share of the answer', () => {
  expect(gradeNumeric(within, ['204'])).toBe(1);
  expect(gradeNumeric(within, ['196'])).toBe(1);
  expect(gradeNumeric(within, ['204.1'])).toBe(0);
});

test('the same amount in another unit is right', () => {
  expect(gradeNumeric(near, ['29800', 'MB'])).toBe(1);
  expect(gradeNumeric(near, ['27.75', 'GiB'])).toBe(1);
  expect(gradeNumeric(within, ['3.3333', 'min'])).toBe(1);
});

test('the right number in the wrong unit is wrong', () => {
  expect(gradeNumeric(near, ['29.8', 'GiB'])).toBe(0);
  expect(gradeNumeric(near, ['29.8', 'Gbit'])).toBe(0);
  expect(gradeNumeric(near, ['29.8', 's'])).toBe(0);
});

test('what cannot be read scores 0', () => {
  expect(gradeNumeric(near, [])).toBe(0);
  expect(gradeNumeric(near, ['about 30'])).toBe(0);
});

test('a response outside the tolerance is known by the slip that leads to it', () => {
  const slips = [
    { value: 1024, rationale: 'All the addresses of the block.' },
    { value: 510, rationale: 'That is a /23.' },
  ];
  expect(findSlip(slips, exact, ['1024'])).toBe(slips[0]);
  expect(findSlip(slips, exact, ['510'])).toBe(slips[1]);
  expect(findSlip(slips, exact, ['1023'])).toBeUndefined();
  expect(findSlip(slips, exact, ['1022'])).toBeUndefined();
});

test('a slip need be met no better than the answer, in proportion', () => {
  const slips = [{ value: 25, rationale: 'Bytes were divided by bits.' }];
  expect(findSlip(slips, within, ['25.4'])).toBe(slips[0]);
  expect(findSlip(slips, within, ['26'])).toBeUndefined();
});

test('of two slips the nearer is meant', () => {
  const slips = [
    { value: 100, rationale: 'One.' },
    { value: 101, rationale: 'Another.' },
  ];
  expect(findSlip(slips, within, ['100.9'])).toBe(slips[1]);
});

const answer = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
const relative = fc.integer({ min: 1, max: 200 }).map((thousandths) => thousandths / 1000);

test('the answer itself is right in every unit that can measure it', () => {
  fc.assert(
    fc.property(answer, relative, fc.constantFrom('kB', 'MB', 'MiB', 'GB', 'GiB'), (answer, relative, unit) => {
      const keys = writeNumericKeys({ answer, unit: 'MB', tolerance: { relative } });
      const size = { kB: 1e3, MB: 1e6, MiB: 2 ** 20, GB: 1e9, GiB: 2 ** 30 }[unit];
      expect(gradeNumeric(keys, [String((answer * 1e6) / size), unit])).toBe(1);
    }),
  );
});

test('a response is right if it is near enough and only then', () => {
  fc.assert(
    fc.property(answer, relative, fc.double({ min: 0, max: 3, noNaN: true }), (answer, relative, times) => {
      fc.pre(Math.abs(times - 1) > 1e-6);
      const keys = writeNumericKeys({ answer, unit: 's', tolerance: { relative } });
      for (const side of [1, -1]) {
        expect(gradeNumeric(keys, [String(answer * (1 + side * times * relative))])).toBe(Number(times < 1));
      }
    }),
  );
});
