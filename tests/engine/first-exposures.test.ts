import { expect, test } from 'vitest';
import { addExposure, emptyExposures, type Exposures } from '../../src/engine/first-exposures.ts';
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
