import * as fc from 'fast-check';
import type { ChoiceItem } from '../../../src/engine/bank.ts';
import { answer, clear, flag, goTo, next, resume, setStretch, submit } from '../../../src/engine/exam/act.ts';
import type { Candidate, ExamSection } from '../../../src/engine/exam/blueprint.ts';
import { tick } from '../../../src/engine/exam/clock.ts';
import { startExam, type Exam, type SubmittedExam } from '../../../src/engine/exam/exam.ts';
import { stretches } from '../../../src/engine/exam/pace.ts';
import type { ItemProgress } from '../../../src/engine/fold.ts';
import { aBankItem, anItem, noon } from '../build.ts';

export const minute = 60_000;

export const sections: ExamSection[] = [
  { id: 'networks', weight: 60, competencies: ['networking', 'dicom-networking'] },
  { id: 'archives', weight: 30, competencies: ['archiving'] },
  { id: 'privacy', weight: 10, competencies: ['privacy-law'] },
];

/** So many candidates of each competency, none in another’s way. */
export function plainBank(each: number, fields: Partial<Candidate> = {}): Candidate[] {
  return sections
    .flatMap(({ competencies }) => competencies)
    .flatMap((competency) =>
      Array.from({ length: each }, (_, i) => ({ ...anItem({ id: `${competency}-${i}`, competency }), ...fields })),
    );
}

const ids = Array.from({ length: 24 }, (_, i) => `i${i}`);

/** Candidates that stand in each other’s way in every manner there is, few enough to run short; `i0` is also a case. */
export const tangledBank: fc.Arbitrary<Candidate[]> = fc.uniqueArray(
  fc
    .record(
      {
        id: fc.constantFrom(...ids),
        competency: fc.constantFrom('networking', 'dicom-networking', 'archiving', 'privacy-law', 'anatomy'),
        level: fc.constantFrom('recall' as const, 'apply' as const, 'analyse' as const),
        variants: fc.constantFrom('v1', 'v2', 'v3'),
        case: fc.constantFrom('i0', 'case-1', 'case-2'),
        notWith: fc.subarray(ids, { minLength: 1, maxLength: 3 }),
        held: fc.constant(true as const),
        retired: fc.constantFrom(false, false, false, true),
      },
      { requiredKeys: ['id', 'competency', 'level'] },
    )
    .map(({ retired, ...fields }) => ({ ...anItem(), ...fields, ...(retired ? { retired } : {}) })),
  { selector: ({ id }) => id, maxLength: ids.length, size: 'max' },
);

/** What was met of the items of a tangled bank. */
export const history: fc.Arbitrary<Record<string, ItemProgress>> = fc.dictionary(
  fc.constantFrom(...ids),
  fc.integer({ min: 0, max: 5 }).map((days) => metOn(days)),
);

export function metOn(day: number): ItemProgress {
  return { attempts: 1, lastAt: noon + day, lastScore: 1, lastConfidence: 'sure' };
}

/** The items of `anExam`: `i2` has two right options. */
export const bankItems: ChoiceItem[] = [
  aBankItem({ id: 'i1', competency: 'networking', keys: ['a'] }),
  aBankItem({ id: 'i2', competency: 'archiving', type: 'multiple-choice', keys: ['a', 'd'], revision: 3 }),
  aBankItem({ id: 'i3', competency: 'networking', keys: ['a'], order: 'as-written' }),
  aBankItem({ id: 'i4', competency: 'archiving', keys: ['a'] }),
  aBankItem({ id: 'i5', competency: 'networking', keys: ['a'] }),
];

/** An exam of five items that began at noon; the last is on trial. */
export function anExam(fields: Partial<Parameters<typeof startExam>[0]> = {}): Exam {
  const form = bankItems.map((item, i) => ({
    item,
    section: item.competency === 'networking' ? 'networks' : 'archives',
    ...(i === 4 ? { trial: true as const } : {}),
  }));
  const shown = { id: 'x1', paper: 'cpia/exam', title: 'CPIA', seed: 42 };
  return startExam({ ...shown, now: noon, form, items: bankItems, time: 20 * minute, stretch: 1, ...fields });
}

/** The exam handed in 10 minutes after noon with these responses, place by place. */
export function handedIn(...responses: (string[] | undefined)[]): SubmittedExam {
  let exam = anExam();
  responses.forEach((response, i) => {
    exam = goTo(exam, i, noon + i * minute);
    if (response) exam = answer(exam, response, noon + i * minute);
  });
  return submit(exam, noon + 10 * minute);
}

/** Something that a learner does, and how far the clock went before; below 0 it was set back. */
export interface Step {
  passed: number;
  act: (exam: Exam, now: number) => Exam;
}

/** A change of the timer. */
export const anyStretch: fc.Arbitrary<Step['act']> = fc
  .constantFrom(...stretches)
  .map((stretch) => (exam, now) => setStretch(exam, stretch, now));

/** Anything a learner does but handing in, in a sitting that may last longer than the limit. */
export function anySteps(passed: fc.Arbitrary<number>, ...others: fc.Arbitrary<Step['act']>[]): fc.Arbitrary<Step[]> {
  const doing = fc.oneof<fc.Arbitrary<Step['act']>[]>(
    fc.subarray(['a', 'b', 'c', 'd']).map((response) => (exam, now) => answer(exam, response, now)),
    fc.boolean().map((isFlagged) => (exam, now) => flag(exam, isFlagged, now)),
    fc.integer({ min: -1, max: 6 }).map((position) => (exam, now) => goTo(exam, position, now)),
    fc.constantFrom<Step['act'][]>(clear, next, tick, resume),
    ...others,
  );
  return fc.array(fc.record({ passed, act: doing }), { maxLength: 20, size: 'max' });
}

/** Milliseconds between two steps, now and then a clock set back. */
export const anyClock: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 * minute }) },
  { weight: 1, arbitrary: fc.integer({ min: -90 * minute, max: 0 }) },
);

/** The exam after each of the steps, with what the clock said. */
export function play(exam: Exam, steps: readonly Step[], save = (exam: Exam): Exam => exam) {
  let now = exam.startedAt;
  let present = exam;
  return steps.map(({ passed, act }) => {
    now += passed;
    const before = present;
    present = save(act(before, now));
    return { before, exam: present, now };
  });
}
