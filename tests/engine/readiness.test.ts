import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addExposure, emptyExposures, type Exposures } from '../../src/engine/first-exposures.ts';
import { firstsNeeded, readiness, type ReadinessRequest, type ReadinessScore } from '../../src/engine/readiness.ts';
import { noon } from './build.ts';

const day = 86_400_000;
const blueprint = [
  { section: 'networks', weight: 50, competencies: ['c0', 'c1'] },
  { section: 'archives', weight: 45, competencies: ['c2', 'c3'] },
  { section: 'law', weight: 5, competencies: ['c4'] },
];
const outcomesOf = (competency: string) => [`${competency}-o0`, `${competency}-o1`];

interface Answer {
  competency: number;
  item: number;
  isRight: boolean;
  mode: 'practice' | 'exam';
}

const answers = fc.array(
  fc.record<Answer>({
    competency: fc.nat(4),
    item: fc.nat(19),
    isRight: fc.boolean(),
    mode: fc.constantFrom('practice' as const, 'exam' as const),
  }),
  { maxLength: 60 },
);

function add(exposures: Exposures, { competency, item, isRight, mode }: Answer, at = noon): void {
  const outcome = `c${competency}-o${item % 2}`;
  addExposure(exposures, { item: `${outcome}-${item}`, outcome, at, score: Number(isRight), mode, session: mode });
}

/** Twelve first exposures of each of these competencies, so many of twelve right. */
function exposuresOf(right: number, competencies = [0, 1, 2, 3]): Exposures {
  const exposures = emptyExposures();
  for (const competency of competencies)
    for (let item = 20; item < 32; item++)
      add(exposures, { competency, item, isRight: (item * 5) % 12 < right, mode: 'practice' });
  return exposures;
}

function scoreOf(exposures: Exposures, given: Partial<ReadinessRequest> = {}): ReadinessScore {
  const said = readiness({ exposures, blueprint, outcomesOf, now: noon, ...given });
  if (said.kind !== 'score') throw new Error('There is not enough data.');
  return said;
}

test('without data it says what is missing instead of a number', () => {
  expect(readiness({ exposures: emptyExposures(), blueprint, outcomesOf, now: noon })).toEqual({
    kind: 'not-enough',
    has: 0,
    needs: firstsNeeded,
    missing: ['networks', 'archives'],
  });
});

test('many answers in one heavy section are not enough, a light section may be untouched', () => {
  const exposures = exposuresOf(9, [0, 1]);
  for (let item = 0; item < 20; item++) add(exposures, { competency: 0, item, isRight: true, mode: 'practice' });
  expect(readiness({ exposures, blueprint, outcomesOf, now: noon })).toMatchObject({ has: 44, missing: ['archives'] });
  add(exposures, { competency: 2, item: 0, isRight: true, mode: 'practice' });
  expect(scoreOf(exposures).bySection.map(({ firsts }) => firsts)).toEqual([44, 1, 0]);
});

test('answers to items outside the blueprint do not count', () => {
  const exposures = emptyExposures();
  for (let i = 0; i < 100; i++)
    addExposure(exposures, {
      item: `i${i}`,
      outcome: 'elsewhere',
      at: noon,
      score: 1,
      mode: 'practice',
      session: 's1',
    });
  expect(readiness({ exposures, blueprint, outcomesOf, now: noon })).toMatchObject({ kind: 'not-enough', has: 0 });
});

test('a right first answer never lowers the expected score', () => {
  fc.assert(
    fc.property(answers, fc.nat(4), (before, competency) => {
      const exposures = exposuresOf(7);
      for (const answer of before) add(exposures, answer);
      const was = scoreOf(exposures).expected;
      add(exposures, { competency, item: 99, isRight: true, mode: 'practice' });
      expect(scoreOf(exposures).expected).toBeGreaterThanOrEqual(was - 1e-12);
    }),
  );
});

test('a right answer is worth more than a wrong one', () => {
  fc.assert(
    fc.property(answers, fc.nat(4), (before, competency) => {
      const [expected, worse] = [true, false].map((isRight) => {
        const exposures = exposuresOf(7);
        for (const answer of before) add(exposures, answer);
        add(exposures, { competency, item: 99, isRight, mode: 'practice' });
        return scoreOf(exposures).expected;
      });
      expect(expected).toBeGreaterThan(worse ?? 1);
    }),
  );
});

test('the figures stay in order and within what a score can be', () => {
  fc.assert(
    fc.property(answers, fc.nat(60), (extra, days) => {
      const exposures = exposuresOf(7);
      for (const answer of extra) add(exposures, answer);
      const { low, expected, high, formLow, formHigh } = scoreOf(exposures, { examAt: noon + days * day });
      const figures = [0, formLow, low, expected, high, formHigh, 1];
      expect(figures).toEqual(figures.toSorted((a, b) => a - b));
    }),
  );
});

test('a section never touched is drawn to the learner’s whole, and is less certain', () => {
  const [, , strong] = scoreOf(exposuresOf(12)).bySection;
  const [touched, , weak] = scoreOf(exposuresOf(3)).bySection;
  expect(strong?.expected).toBeGreaterThan((weak?.expected ?? 1) + 0.2);
  const width = (section: typeof weak) => (section?.high ?? 0) - (section?.low ?? 0);
  expect(width(weak)).toBeGreaterThan(width(touched));
});

test('few answers are shrunk: a perfect start does not promise a perfect score', () => {
  const { expected, low } = scoreOf(exposuresOf(12));
  expect(expected).toBeGreaterThan(0.85);
  expect(expected).toBeLessThan(1);
  expect(low).toBeLessThan(expected);
});

test('more data narrow the interval', () => {
  const more = exposuresOf(7);
  for (let competency = 0; competency < 4; competency++)
    for (let item = 40; item < 80; item++)
      add(more, { competency, item, isRight: (item * 5) % 12 < 7, mode: 'practice' });
  const width = ({ low, high }: ReadinessScore) => high - low;
  expect(width(scoreOf(more))).toBeLessThan(width(scoreOf(exposuresOf(7))));
});

test('a first answer in an exam weighs more than one in practice', () => {
  const [exam, practice] = (['exam', 'practice'] as const).map((mode) => {
    const exposures = exposuresOf(7);
    add(exposures, { competency: 0, item: 99, isRight: false, mode });
    return scoreOf(exposures).expected;
  });
  expect(exam).toBeLessThan(practice ?? 0);
});

test('a later exam finds more forgotten, and repetition slows that', () => {
  const once = exposuresOf(7);
  const often = structuredClone(once);
  for (const practice of Object.values(often.practised)) practice.occasions = 5;
  const lost = (exposures: Exposures) =>
    scoreOf(exposures).expected - scoreOf(exposures, { examAt: noon + 30 * day }).expected;
  expect(lost(once)).toBeGreaterThan(0.02);
  expect(lost(often)).toBeLessThan(lost(once));
});

test('older answers weigh less', () => {
  const [fresh, old] = [0, 400].map((age) => {
    const exposures = exposuresOf(10);
    for (let item = 40; item < 60; item++)
      add(exposures, { competency: 1, item, isRight: false, mode: 'practice' }, noon - age * day);
    for (const practice of Object.values(exposures.practised)) practice.lastAt = noon;
    return scoreOf(exposures).expected;
  });
  expect(fresh).toBeLessThan(old ?? 0);
});

test('a chance to pass is told only where there is a pass mark, a half at the expected score', () => {
  const score = scoreOf(exposuresOf(7));
  expect('passChance' in score).toBe(false);
  const chance = (passMark: number) => scoreOf(exposuresOf(7), { passMark }).passChance;
  expect(chance(score.expected)).toBeCloseTo(0.5, 9);
  expect(chance(score.formLow)).toBeCloseTo(0.9, 3);
  expect(chance(score.formHigh)).toBeCloseTo(0.1, 3);
});

test('a longer form leaves less to luck', () => {
  const width = (formItems: number) => {
    const { formLow, formHigh } = scoreOf(exposuresOf(7), { formItems });
    return formHigh - formLow;
  };
  expect(width(130)).toBeLessThan(width(50));
});

test('the same evidence gives the same figures, whatever the units of the weights', () => {
  expect(scoreOf(exposuresOf(7))).toEqual(scoreOf(exposuresOf(7)));
  const inItems = blueprint.map((section) => ({ ...section, weight: section.weight * 2 }));
  expect(scoreOf(exposuresOf(7), { blueprint: inItems }).expected).toBeCloseTo(scoreOf(exposuresOf(7)).expected, 12);
});
