import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, type Solved } from '../../../src/engine/challenges/judge.ts';

const solved: Solved = {
  all: ['mark b 0010,0020'],
  any: [['mark a 0008,0018', 'mark b 0008,0018']],
  none: ['mark *'],
};

test('it is solved by every fact of all, one of each list, and nothing that none forbids', () => {
  expect(judge(solved, ['mark b 0010,0020', 'mark a 0008,0018', 'window 40 400'])).toEqual({
    isSolved: true,
    missing: 0,
    of: 2,
    excess: 0,
  });
  expect(judge(solved, ['mark b 0010,0020'])).toEqual({ isSolved: false, missing: 1, of: 2, excess: 0 });
});

test('what is marked beyond what is asked undoes it, and is counted', () => {
  const facts = ['mark b 0010,0020', 'mark a 0008,0018', 'mark b 0010,0010', 'mark b'];
  expect(judge(solved, facts)).toEqual({ isSolved: false, missing: 0, of: 2, excess: 2 });
});

test('a star matches any rest, and a fact without one nothing but itself', () => {
  const window: Solved = { all: ['window 40 *'], any: [], none: ['inverted yes'] };
  expect(judge(window, ['window 40 400']).isSolved).toBe(true);
  expect(judge(window, ['window 400 40']).isSolved).toBe(false);
  expect(judge({ ...window, all: ['window 40'] }, ['window 40 400']).isSolved).toBe(false);
  expect(judge(window, ['window 40 400', 'inverted yes']).isSolved).toBe(false);
});

test('order and repetition of facts change nothing', () => {
  const fact = fc.constantFrom('mark b 0010,0020', 'mark a 0008,0018', 'mark b 0008,0018', 'mark c', 'level STUDY');
  fc.assert(
    fc.property(fc.uniqueArray(fact), (facts) => {
      expect(judge(solved, facts.toReversed())).toEqual(judge(solved, facts));
    }),
  );
});
