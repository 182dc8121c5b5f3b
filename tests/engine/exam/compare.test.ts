import { expect, test } from 'vitest';
import { compareForms } from '../../../src/engine/exam/compare.ts';
import type { ExamResult } from '../../../src/engine/exam/result.ts';
import { noon } from '../build.ts';

function aResult(exam: string, at: number, right: number, of: number, paper = 'cpia/exam'): ExamResult {
  const tally = { right, of, unanswered: 0, seconds: 30 };
  const sitting = { exam, paper, at: noon + at, elapsed: 1000, stretch: 1 as const, isTimeUp: false };
  return { ...sitting, ...tally, sections: [{ section: 'networks', ...tally }] };
}

test('forms stand in the order in which they were handed in, each beside the one before', () => {
  const compared = compareForms([aResult('second', 2, 60, 100), aResult('first', 1, 25, 50)]);
  expect(compared.map(({ result, share, change }) => [result.exam, share, change])).toEqual([
    ['first', 0.5, undefined],
    ['second', 0.6, expect.closeTo(0.1)],
  ]);
  expect(compared[1]?.sections).toEqual([{ section: 'networks', share: 0.6, change: expect.closeTo(0.1) }]);
});

test('a form is compared with one of its own paper only', () => {
  const [, other, same] = compareForms([
    aResult('a', 1, 5, 10),
    aResult('b', 2, 9, 10, 'cpas/technical'),
    aResult('c', 3, 6, 10),
  ]);
  expect(other).not.toHaveProperty('change');
  expect(same?.change).toBeCloseTo(0.1);
});

test('the margin tells how much of a change chance alone may bring', () => {
  const marginOf = (right: number, of: number) =>
    compareForms([aResult('a', 1, right, of), aResult('b', 2, right, of)])[1]?.margin;
  // 51 of 102 twice: 1.2816 √(2 · 0.25 ∕ 102).
  expect(marginOf(50, 100)).toBeCloseTo(0.0897, 4);
  expect(marginOf(5, 10)).toBeCloseTo(0.2616, 4);
  expect(marginOf(10, 10)).toBeGreaterThan(0.1);
});

test('a section that is new, or had nothing to count before, has no change', () => {
  const before = aResult('a', 1, 5, 10);
  const after = aResult('b', 2, 5, 10);
  const hollow = { ...before, sections: [{ section: 'networks', right: 0, of: 0, unanswered: 0, seconds: 0 }] };
  expect(compareForms([hollow, after])[1]?.sections).toEqual([{ section: 'networks', share: 0.5 }]);
  expect(compareForms([{ ...before, sections: [] }, after])[1]?.sections).toEqual([
    { section: 'networks', share: 0.5 },
  ]);
});

test('no results compare to nothing', () => {
  expect(compareForms([])).toEqual([]);
});
