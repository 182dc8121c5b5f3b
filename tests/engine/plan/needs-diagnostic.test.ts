import { expect, test } from 'vitest';
import type { OutcomeProgress } from '../../../src/engine/mastery.ts';
import { needsDiagnostic } from '../../../src/engine/plan/needs-diagnostic.ts';

const blueprint = Array.from({ length: 20 }, (_, i) => [`c${i}-first`, `c${i}-second`]);
const answered = (count: number): OutcomeProgress => ({
  credits: Array.from({ length: count }, () => 1),
  occasions: 1,
  lastAt: 0,
});
const afterOne = (competencies: number) =>
  Object.fromEntries(Array.from({ length: competencies }, (_, i) => [`c${i}-first`, answered(1)]));

test('a newcomer needs it, and does not once eight competencies were tried', () => {
  expect(needsDiagnostic(blueprint, { outcomes: {} })).toBe(true);
  expect(needsDiagnostic(blueprint, { outcomes: afterOne(7) })).toBe(true);
  expect(needsDiagnostic(blueprint, { outcomes: afterOne(8) })).toBe(false);
});

test('who has given forty answers is not asked, however few competencies they were on', () => {
  const outcomes = Object.fromEntries(blueprint.slice(0, 3).flatMap((ids) => ids.map((id) => [id, answered(8)])));
  expect(needsDiagnostic(blueprint, { outcomes })).toBe(false);
});

test('answers on other competencies tell nothing, and a small blueprint is tried sooner', () => {
  expect(needsDiagnostic(blueprint.slice(10), { outcomes: afterOne(8) })).toBe(true);
  expect(needsDiagnostic(blueprint.slice(0, 2), { outcomes: afterOne(2) })).toBe(false);
  expect(needsDiagnostic([], { outcomes: {} })).toBe(false);
});
