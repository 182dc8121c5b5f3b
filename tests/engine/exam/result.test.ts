import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeExam } from '../../../src/engine/exam/grade-exam.ts';
import { judge, scoreExam } from '../../../src/engine/exam/result.ts';
import { noon } from '../build.ts';
import { bankItems, handedIn, minute } from './build.ts';

const score = (...responses: (string[] | undefined)[]) => {
  const exam = handedIn(...responses);
  return scoreExam(exam, gradeExam(exam, bankItems, 0));
};

test('a score counts what is wholly right; half right and unanswered are wrong', () => {
  expect(score(['a'], ['d'], undefined, ['a'])).toMatchObject({ right: 2, of: 4, unanswered: 1 });
});

test('an item on trial counts neither way', () => {
  expect(score(undefined, undefined, undefined, undefined, ['a'])).toMatchObject({ right: 0, of: 4 });
  expect(score(undefined, undefined, undefined, undefined, ['b'])).toMatchObject({ right: 0, of: 4 });
});

test('each section is scored by itself, and the sections add up to the whole', () => {
  expect(score(['a'], ['d'], undefined, ['a']).sections).toMatchObject([
    { section: 'networks', right: 1, of: 2, unanswered: 1 },
    { section: 'archives', right: 1, of: 2, unanswered: 0 },
  ]);
  const responses = fc.array(fc.option(fc.subarray(['a', 'b', 'd'], { minLength: 1 }), { nil: undefined }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(responses, (responses) => {
      const { sections, ...whole } = score(...responses);
      for (const count of ['right', 'of', 'unanswered'] as const)
        expect(sections.reduce((sum, section) => sum + section[count], 0)).toBe(whole[count]);
    }),
  );
});

test('a result tells the time that was used, in all and for each item looked at', () => {
  const result = score(['a'], ['a', 'd'], ['a']);
  expect(result).toMatchObject({ at: noon + 10 * minute, elapsed: 10 * minute, stretch: 1, isTimeUp: false });
  expect(result.seconds).toBe(200);
  expect(result.sections.map(({ seconds }) => seconds)).toEqual([270, 60]);
});

test('an item that no bank has any more counts neither way', () => {
  const exam = handedIn(['a'], ['b'], ['a'], ['a']);
  const attempts = gradeExam(exam, bankItems.slice(1), 0);
  expect(scoreExam(exam, attempts)).toMatchObject({ right: 2, of: 3, unanswered: 0 });
  expect(judge(exam, attempts)).toEqual(['gone', 'wrong', 'right', 'right', 'unanswered']);
});

test('the score follows attempts that were graded again, and takes those of no other exam', () => {
  const exam = handedIn(['b'], ['b'], ['b'], ['b']);
  const [first, ...rest] = gradeExam(exam, bankItems, 0);
  if (!first) throw new Error('Nothing was graded.');
  expect(scoreExam(exam, [{ ...first, score: 1 }, ...rest])).toMatchObject({ right: 1, of: 4 });
  const other = rest.map((attempt) => ({ ...attempt, score: 1, session: 'x0' }));
  expect(scoreExam(exam, [first, ...rest, ...other])).toMatchObject({ right: 0, of: 4 });
});
