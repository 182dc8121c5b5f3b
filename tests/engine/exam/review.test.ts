import { expect, test } from 'vitest';
import { gradeExam } from '../../../src/engine/exam/grade-exam.ts';
import { orderReview } from '../../../src/engine/exam/review.ts';
import { bankItems, handedIn } from './build.ts';

test('a review has the wrong first, then the unanswered, the flagged that were right, and the rest', () => {
  const exam = handedIn(['a'], ['a', 'd'], undefined, ['b'], ['c']);
  const places = exam.places.map((place, i) => (i === 1 || i === 3 ? { ...place, flagged: true as const } : place));
  const flagged = { ...exam, places };
  expect(orderReview(flagged, gradeExam(flagged, bankItems, 0))).toEqual([
    { position: 3, kind: 'wrong' },
    { position: 4, kind: 'wrong' },
    { position: 2, kind: 'unanswered' },
    { position: 1, kind: 'flagged' },
    { position: 0, kind: 'right' },
  ]);
});

test('half right is wrong', () => {
  const exam = handedIn(undefined, ['a']);
  expect(orderReview(exam, gradeExam(exam, bankItems, 0))[0]).toEqual({ position: 1, kind: 'wrong' });
});

test('an answered item that no bank has any more cannot be reviewed', () => {
  const exam = handedIn(['a'], ['b']);
  const positions = orderReview(exam, gradeExam(exam, bankItems.slice(1), 0)).map(({ position }) => position);
  expect(positions).toEqual([1, 2, 3, 4]);
});
