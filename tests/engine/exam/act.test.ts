import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, clear, flag, goTo, next, resume, setStretch, submit } from '../../../src/engine/exam/act.ts';
import { mustSubmit, remaining } from '../../../src/engine/exam/clock.ts';
import { gradeExam } from '../../../src/engine/exam/grade-exam.ts';
import { scoreExam } from '../../../src/engine/exam/result.ts';
import type { Exam } from '../../../src/engine/exam/exam.ts';
import { stretches } from '../../../src/engine/exam/pace.ts';
import { noon } from '../build.ts';
import { anExam, anyClock, anySteps, anyStretch, bankItems, minute, play } from './build.ts';

const saved = (exam: Exam): Exam => JSON.parse(JSON.stringify(exam));

/** The responses so far, place by place. */
const responses = ({ places }: Exam) => places.map(({ response }) => response?.join('') ?? '');

test('an answer is kept at the item shown alone, can be changed, and can be taken back', () => {
  let exam = answer(goTo(anExam(), 1, noon), ['a', 'd'], noon);
  expect(responses(exam)).toEqual(['', 'ad', '', '', '']);
  exam = answer(exam, ['b'], noon);
  expect(responses(exam)).toEqual(['', 'b', '', '', '']);
  expect('response' in (clear(exam, noon).places[1] ?? {})).toBe(false);
  expect('response' in (answer(exam, [], noon).places[1] ?? {})).toBe(false);
});

test('a flag is set and taken off at the item shown, and leaves the answer alone', () => {
  const exam = flag(answer(anExam(), ['a'], noon), true, noon);
  expect(exam.places[0]).toMatchObject({ flagged: true, response: ['a'] });
  expect('flagged' in (flag(exam, false, noon).places[0] ?? {})).toBe(false);
});

test('every item can be reached in any order, and none beyond the first and the last', () => {
  expect(goTo(anExam(), 3, noon).position).toBe(3);
  expect(goTo(anExam(), 99, noon).position).toBe(4);
  expect(goTo(anExam(), -1, noon).position).toBe(0);
  expect(next(anExam(), noon).position).toBe(1);
  expect(next(goTo(anExam(), 4, noon), noon).position).toBe(4);
});

test('the time spent on an item is the sum over its visits', () => {
  let exam = next(anExam(), noon + 1000);
  exam = goTo(exam, 0, noon + 3000);
  exam = next(exam, noon + 7000);
  exam = submit(exam, noon + 7500);
  expect(exam.places.map(({ ms }) => ms)).toEqual([5000, 2500, 0, 0, 0]);
});

test('an exam that was closed for a while goes on where it was, that time counting on no item', () => {
  const exam = resume(saved(answer(anExam(), ['a'], noon + 1000)), noon + 5 * minute);
  expect(exam).toMatchObject({ position: 0, elapsed: 5 * minute });
  expect(exam.places[0]).toMatchObject({ response: ['a'], ms: 1000 });
});

test('an exam that was closed until its time was up is handed in as of that moment', () => {
  const exam = resume(answer(anExam(), ['a'], noon + 1000), noon + 600 * minute);
  expect(exam).toMatchObject({ submittedAt: noon + 20 * minute, autoSubmitted: true, elapsed: 20 * minute });
  expect(exam.places[0]).toMatchObject({ response: ['a'], ms: 1000 });
});

test('what is answered after the time was up does not count', () => {
  const exam = answer(answer(anExam(), ['a'], noon + minute), ['b'], noon + 20 * minute);
  expect(exam).toMatchObject({ submittedAt: noon + 20 * minute, autoSubmitted: true });
  expect(exam.places[0]?.response).toEqual(['a']);
});

test('an exam handed in before its time is up is not the clock’s doing', () => {
  const exam = submit(anExam(), noon + minute);
  expect(exam.submittedAt).toBe(noon + minute);
  expect('autoSubmitted' in exam).toBe(false);
});

test('a change of the timer keeps answers, flags and the time spent', () => {
  const exam = flag(answer(anExam(), ['a'], noon + 1000), true, noon + 2000);
  const changed = setStretch(exam, 1.5, noon + 3000);
  expect(changed).toMatchObject({ limit: 30 * minute, stretch: 1.5, elapsed: 3000, position: 0 });
  expect(changed.places[0]).toMatchObject({ response: ['a'], flagged: true, ms: 3000 });
  expect('limit' in setStretch(changed, 'off', noon + 4000)).toBe(false);
});

test('a change of the timer never hands the exam in, and a longer one never takes time away', () => {
  const length = (exam: Exam) => exam.limit ?? Infinity;
  fc.assert(
    fc.property(anySteps(anyClock, anyStretch), fc.constantFrom(...stretches), anyClock, (steps, stretch, passed) => {
      const { exam, now } = play(anExam(), steps).at(-1) ?? { exam: anExam(), now: noon };
      fc.pre(exam.submittedAt === undefined && !mustSubmit(exam, now + passed));
      const changed = setStretch(exam, stretch, now + passed);
      expect(changed.submittedAt).toBeUndefined();
      expect(mustSubmit(changed, now + passed)).toBe(false);
      const lost = remaining(exam, now + passed) - remaining(changed, now + passed);
      expect(length(changed) >= length(exam) && lost > 0).toBe(false);
    }),
  );
});

test('a timer changed after the time was up is too late', () => {
  const exam = setStretch(answer(anExam(), ['a'], noon + minute), 2, noon + 20 * minute);
  expect(exam).toMatchObject({ submittedAt: noon + 20 * minute, autoSubmitted: true, stretch: 1 });
});

test('once handed in nothing changes', () => {
  fc.assert(
    fc.property(anySteps(anyClock, anyStretch), (steps) => {
      const exam = submit(answer(anExam(), ['a'], noon), noon + minute);
      expect(play(exam, steps).at(-1)?.exam ?? exam).toEqual(exam);
      expect(submit(exam, noon + 2 * minute)).toEqual(exam);
    }),
  );
});

test('acting leaves the exam before as it was', () => {
  fc.assert(
    fc.property(anySteps(anyClock, anyStretch), (steps) => {
      const exam = anExam();
      play(exam, steps);
      expect(exam).toEqual(anExam());
    }),
  );
});

test('an exam saved after any step and resumed goes on and ends as if it had not been', () => {
  fc.assert(
    fc.property(
      anySteps(anyClock, anyStretch),
      fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
      (steps, isSaved) => {
        let step = 0;
        const save = (exam: Exam) => (isSaved[step++] ? saved(exam) : exam);
        const sit = (save: (exam: Exam) => Exam) => {
          const sitting = play(save(anExam()), steps, save);
          const { exam, now } = sitting.at(-1) ?? { exam: anExam(), now: noon };
          const over = submit(save(exam), now);
          const attempts = gradeExam(over, bankItems, 60);
          return { over, attempts, result: scoreExam(over, attempts) };
        };
        const whole = sit((exam) => exam);
        expect(sit(saved)).toStrictEqual(whole);
        expect(sit(save)).toStrictEqual(whole);
      },
    ),
  );
});

test('no answer is lost to a clock that is set back or to the end of the time', () => {
  fc.assert(
    fc.property(anySteps(anyClock), (steps) => {
      for (const { before, exam } of play(anExam(), steps)) {
        const changed = responses(exam).filter((response, i) => response !== responses(before)[i]);
        // A step changes one place at most, and what hands the exam in changes none.
        expect(changed.length).toBeLessThanOrEqual(exam.submittedAt === undefined ? 1 : 0);
        expect(responses(submit(exam, noon - 60 * minute))).toEqual(responses(exam));
      }
    }),
  );
});

test('the times of all items add up to no more than the exam took', () => {
  fc.assert(
    fc.property(anySteps(anyClock), (steps) => {
      for (const { exam } of play(anExam(), steps)) {
        const sum = exam.places.reduce((sum, { ms }) => sum + ms, 0);
        expect(sum).toBeLessThanOrEqual(exam.elapsed);
        expect(exam.elapsed).toBeLessThanOrEqual(20 * minute);
      }
    }),
  );
});
