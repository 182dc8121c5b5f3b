import { expect, test } from 'vitest';
import { isSubmitted, unanswered } from '../../../src/engine/exam/exam.ts';
import { orderParts } from '../../../src/engine/items/order-parts.ts';
import { noon } from '../build.ts';
import { anExam, bankItems, handedIn, minute } from './build.ts';

test('an exam has a place for each item of its form, in that order, and begins at the first', () => {
  const exam = anExam();
  expect(exam).toMatchObject({ id: 'x1', paper: 'cpia/exam', title: 'CPIA', startedAt: noon, position: 0, stretch: 1 });
  expect(exam.places.map(({ item, section, revision, scored }) => [item, section, revision, scored])).toEqual([
    ['i1', 'networks', 1, true],
    ['i2', 'archives', 3, true],
    ['i3', 'networks', 1, true],
    ['i4', 'archives', 1, true],
    ['i5', 'networks', 1, false],
  ]);
});

test('options are in the order that practice would show them by the same seed', () => {
  const shown = anExam().places.map(({ options }) => options);
  expect(shown).toEqual(bankItems.map((item) => orderParts(item, 42)));
  expect(shown[2]).toEqual(['a', 'b', 'c', 'd']);
});

test('an item that is in no bank has no place', () => {
  expect(anExam({ items: bankItems.slice(1) }).places.map(({ item }) => item)).toEqual(['i2', 'i3', 'i4', 'i5']);
});

test('an exam with the timer off has no limit', () => {
  expect(anExam()).toHaveProperty('limit', 20 * minute);
  expect('limit' in anExam({ stretch: 'off' })).toBe(false);
});

test('its limit is the time of the real exam stretched, and a time that is not known has none', () => {
  expect(anExam({ stretch: 1.25 })).toMatchObject({ time: 20 * minute, limit: 25 * minute, stretch: 1.25 });
  const untimed = anExam({ time: undefined });
  expect(untimed.stretch).toBe('off');
  expect('time' in untimed || 'limit' in untimed).toBe(false);
});

test('an exam tells nothing of what is right', () => {
  expect(JSON.stringify(anExam())).not.toMatch(/keys|rationale|score"/);
});

test('the unanswered items are those without a response', () => {
  expect(unanswered(handedIn(['a'], undefined, ['b']))).toEqual([1, 3, 4]);
  expect(unanswered(anExam())).toEqual([0, 1, 2, 3, 4]);
});

test('an exam is submitted once it was handed in', () => {
  expect(isSubmitted(anExam())).toBe(false);
  expect(isSubmitted(handedIn())).toBe(true);
});
