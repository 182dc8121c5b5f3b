import { expect, test } from 'vitest';
import { gradeExam } from '../../../src/engine/exam/grade-exam.ts';
import { noon } from '../build.ts';
import { bankItems, handedIn, minute } from './build.ts';

test('every answered item gives an attempt, as graded, at the time of handing in', () => {
  const attempts = gradeExam(handedIn(['a'], ['d'], undefined, ['b'], ['a']), bankItems, 60);
  expect(attempts.map(({ item, score }) => [item, score])).toEqual([
    ['i1', 1],
    ['i2', 0.5],
    ['i4', 0],
    ['i5', 1],
  ]);
  expect(attempts[1]).toStrictEqual({
    kind: 'attempt',
    id: 'x1.i2',
    at: noon + 10 * minute,
    zone: 60,
    item: 'i2',
    revision: 3,
    outcome: 'plan-addresses',
    response: ['d'],
    score: 0.5,
    ms: minute,
    mode: 'exam',
    session: 'x1',
  });
});

test('the attempt keeps the revision that was shown', () => {
  const revised = bankItems.map((item) => ({ ...item, revision: 9 }));
  expect(gradeExam(handedIn(['a']), revised, 0)[0]?.revision).toBe(1);
});

test('grading again gives the same attempts with the same ids', () => {
  const exam = handedIn(['a'], ['b'], ['c']);
  expect(gradeExam(exam, bankItems, 60)).toEqual(gradeExam(exam, bankItems, 60));
});

test('an answered item that is in no bank any more gives no attempt', () => {
  expect(gradeExam(handedIn(['a'], ['a']), bankItems.slice(1), 0).map(({ item }) => item)).toEqual(['i2']);
});
