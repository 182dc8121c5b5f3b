import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '../../../src/engine/items/read-number.ts';

const readable: [typed: string, value: number][] = [
  ['1022', 1022],
  [' 29.8 ', 29.8],
  ['29,8', 29.8],
  ['1,022', 1022],
  ['1.022', 1.022],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['1,0225', 1.0225],
  ['12,34', 12.34],
  ['1,048,576', 1_048_576],
  ['1.048.576', 1_048_576],
  ['1 048 576', 1_048_576],
  ["1'048'576", 1_048_576],
  ['1\u00a0048\u202f576', 1_048_576],
  ['1,048,576.5', 1_048_576.5],
  ['1.048.576,5', 1_048_576.5],
  ['1 048 576,25', 1_048_576.25],
  ['1,234.567', 1234.567],
  ['1.234,567', 1234.567],
  ['.5', 0.5],
  [',5', 0.5],
  ['5.', 5],
  ['-3', -3],
  ['−3', -3],
  ['+3', 3],
  ['1e3', 1000],
  ['1.5E6', 1_500_000],
  ['0', 0],
];

test.for(readable)('%s is a number', ([typed, value]) => {
  expect(readNumber(typed)).toEqual({ value });
});

test.for([
  '1,02,4',
  '1.0.2',
  '1,2,3',
  '12,3456,789',
  '1.234.5',
  '1 02',
  "1'02",
  '1,234,56.7',
  '1 234,567.8',
  '0,123,456,',
])('%s can be read in more than one way', (typed) => {
  expect(readNumber(typed)).toEqual({ problem: expect.stringContaining('more than one way') });
});

test('an empty field asks for a number', () => {
  expect(readNumber('  ')).toEqual({ problem: 'Write a number.' });
});

test('a unit behind the number is asked to stand beside it', () => {
  expect(readNumber('29.8 GB')).toEqual({
    problem: '“29.8 GB” is more than a number: write the number alone, without its unit.',
  });
});

test.for(['many', '-', ',', '1e', 'NaN', 'Infinity', '0x10'])('%s is no number', (typed) => {
  expect(readNumber(typed)).toHaveProperty('problem');
});

test('a number past all bounds is said to be too large', () => {
  expect(readNumber('1e999')).toEqual({ problem: '“1e999” is too large.' });
});

const cents = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);

test.for(['en-GB', 'de-DE', 'fr-FR', 'de-CH', 'sv-SE'])(
  'every amount written as in %s with two decimals is read',
  (place) => {
    const format = new Intl.NumberFormat(place, { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(cents, (amount) => {
        expect(readNumber(format.format(amount))).toEqual({ value: amount });
      }),
    );
  },
);

test('whatever is typed, the answer is a finite number or a sentence', () => {
  const character = fc.constantFrom(...` ,.-+eE'0123456789x%`);
  const typed = fc.oneof(fc.string(), fc.string({ unit: character, maxLength: 12 }));
  fc.assert(
    fc.property(typed, (typed) => {
      const read = readNumber(typed);
      expect('value' in read ? Number.isFinite(read.value) : read.problem.endsWith('.')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
