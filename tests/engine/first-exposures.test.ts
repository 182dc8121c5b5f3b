import { expect, test } from 'vitest';
import { addExamined, addExposure, emptyExposures, type Exposures } from '../../src/engine/first-exposures.ts';
import { anAttempt, noon } from './build.ts';

const hour = 3_600_000;

function exposuresAfter(...attempts: Parameters<typeof anAttempt>[0][]): Exposures {
  const exposures = emptyExposures();
  for (const fields of attempts) addExposure(exposures, anAttempt(fields));
  return exposures;
}

test('only the first answer to an item is kept', () => {
  const { firsts } = exposuresAfter({ item: 'i1', score: 0 }, { item: 'i1', score: 1, at: noon + hour });
  expect(firsts).toEqual({ i1: { outcome: 'plan-addresses', at: noon, right: false, mode: 'practice', before: 0 } });
});

test('an item missed in an exam and put right since tells what it told in the exam', () => {
  const exam = { item: 'i1', score: 0, mode: 'exam' as const };
  const { firsts, practised } = exposuresAfter(exam, { item: 'i1', score: 1, mode: 'review', at: noon + 48 * hour });
  expect(firsts).toEqual({ i1: { outcome: 'plan-addresses', at: noon, right: false, mode: 'exam', before: 0 } });
  expect(practised['plan-addresses']).toMatchObject({ attempts: 2, occasions: 2 });
});

test('an item left unanswered in an exam tells nothing when it is answered later, for the review gave its key away', () => {
  const sat = { exam: 'e1', places: [{ item: 'i1', section: 's1', scored: true }] };
  const left = emptyExposures();
  addExamined(left, sat);
  addExposure(left, anAttempt({ item: 'i1', at: noon + hour }));
  expect(left.firsts).toEqual({});
  expect(left.practised['plan-addresses']?.attempts).toBe(1);

  const answered = emptyExposures();
  addExamined(answered, sat);
  addExposure(answered, anAttempt({ item: 'i1', mode: 'exam', session: 'e1' }));
  expect(Object.keys(answered.firsts)).toEqual(['i1']);
});

test('right is all or nothing', () => {
  expect(exposuresAfter({ item: 'i1', score: 0.75 }).firsts['i1']?.right).toBe(false);
  expect(exposuresAfter({ item: 'i1', score: 1 }).firsts['i1']?.right).toBe(true);
});

test('a first answer knows how many attempts its outcome has had, repetitions included, and no other outcome', () => {
  const { firsts } = exposuresAfter({ item: 'i1' }, { item: 'i1' }, { item: 'i2', outcome: 'another' }, { item: 'i3' });
  expect([firsts['i1']?.before, firsts['i2']?.before, firsts['i3']?.before]).toEqual([0, 0, 2]);
});

test('attempts less than twelve hours apart are one occasion', () => {
  const { practised } = exposuresAfter({ at: noon }, { at: noon + hour }, { at: noon + 13 * hour });
  expect(practised['plan-addresses']).toEqual({ attempts: 3, occasions: 2, lastAt: noon + 13 * hour });
});

test('what is kept survives JSON and does not grow with repetitions', () => {
  const one = exposuresAfter({});
  const many = exposuresAfter(...Array.from({ length: 1000 }, () => ({})));
  expect(JSON.parse(JSON.stringify(many))).toEqual(many);
  expect(JSON.stringify(many).length).toBeLessThan(JSON.stringify(one).length + 10);
});

test('50,000 attempts are folded at once', () => {
  const exposures = emptyExposures();
  const attempts = Array.from({ length: 50_000 }, (_, i) =>
    anAttempt({ item: `i${i % 1500}`, outcome: `o${i % 400}` }),
  );
  for (const attempt of attempts) addExposure(exposures, attempt);
  expect(Object.keys(exposures.firsts)).toHaveLength(1500);
});
