import { expect, test } from 'vitest';
import { limitOf, paceOf, type ExamForm } from '../../../src/engine/exam/pace.ts';
import { minute } from './build.ts';

const forms: Record<string, ExamForm> = {
  'cpsm/exam': { items: 100, minutes: 60, basis: 'published' },
  'ciip/exam': { items: 130, trial: 40, minutes: 170, basis: 'secondary' },
  'cpas/technical': { items: 100, basis: 'estimated', sister: 'cpsm/exam' },
};
const [cpsm, ciip, cpas] = Object.values(forms) as [ExamForm, ExamForm, ExamForm];

test('a paper whose time is known has its own pace, items on trial included', () => {
  expect(paceOf(cpsm, forms)).toEqual({ ms: 36_000, basis: 'published' });
  expect(paceOf(ciip, forms)).toEqual({ ms: minute, basis: 'secondary' });
});

test('a paper whose time is not known has the pace of its sister, as an estimate', () => {
  expect(paceOf(cpas, forms)).toEqual({ ms: 36_000, basis: 'estimated', sister: 'cpsm/exam' });
  const counted: ExamForm = { items: 100, basis: 'published', sister: 'cpsm/exam' };
  expect(paceOf(counted, forms)?.basis).toBe('estimated');
});

test('where no time is known at all there is no pace', () => {
  expect(paceOf({ items: 100, basis: 'unknown' }, forms)).toBeUndefined();
  expect(paceOf({ items: 100, basis: 'unknown', sister: 'cpas/technical' }, forms)).toBeUndefined();
  expect(paceOf({ items: 100, basis: 'unknown', sister: 'nowhere' }, forms)).toBeUndefined();
});

test('the limit is the pace for as many items as there are, stretched or off', () => {
  const pace = { ms: 36_000, basis: 'published' as const };
  expect(limitOf(100, pace, 1)).toBe(60 * minute);
  expect(limitOf(25, pace, 1)).toBe(15 * minute);
  expect(limitOf(100, pace, 1.25)).toBe(75 * minute);
  expect(limitOf(100, pace, 1.5)).toBe(90 * minute);
  expect(limitOf(100, pace, 2)).toBe(120 * minute);
  expect(limitOf(100, pace, 'off')).toBeUndefined();
});
