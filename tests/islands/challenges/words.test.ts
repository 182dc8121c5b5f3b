import { expect, test } from 'vitest';
import { describeCourse, describeVerdict } from '../../../src/islands/challenges/words.ts';

const tell = (missing: number, of: number, excess: number) =>
  describeVerdict({ isSolved: false, missing, of, excess }, 2);

test('a wrong hand-in is told how much is there, never what', () => {
  expect(tell(1, 2, 0)).toBe('Not solved yet, on try 2. 1 of the 2 things asked for is there.');
  expect(tell(2, 2, 0)).toBe('Not solved yet, on try 2. None of the 2 things asked for are there.');
  expect(tell(1, 1, 0)).toBe('Not solved yet, on try 2. What is asked for is not there.');
  expect(tell(0, 1, 1)).toBe(
    'Not solved yet, on try 2. All that is asked for is there, but something is marked or set that should not be.',
  );
  expect(tell(1, 1, 2)).toBe(
    'Not solved yet, on try 2. What is asked for is not there. And 2 things are marked or set that should not be.',
  );
});

test('how it was come by is told in words', () => {
  expect(describeCourse({ isSolved: false, hints: 2, wrong: 1 })).toBe('as for all that is given up');
  const told = (hints: number, wrong: number) => describeCourse({ isSolved: true, hints, wrong });
  expect([told(0, 0), told(0, 1), told(1, 0), told(2, 3)]).toEqual([
    'without a hint, at the first try',
    'without a hint, after 1 wrong hand-in',
    'with 1 hint',
    'with 2 hints and 3 wrong hand-ins',
  ]);
});
