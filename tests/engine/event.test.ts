import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEvents } from '../../src/engine/event.ts';
import { anAttempt, anyEvents, noon } from './build.ts';

test('the earlier event comes first, whatever the ids', () => {
  expect(compareEvents(anAttempt({ id: 'z', at: noon }), anAttempt({ id: 'a', at: noon + 1 }))).toBeLessThan(0);
  expect(compareEvents(anAttempt({ id: 'a', at: noon + 1 }), anAttempt({ id: 'z', at: noon }))).toBeGreaterThan(0);
});

test('of two events of one moment the smaller id comes first', () => {
  expect(compareEvents(anAttempt({ id: 'a' }), anAttempt({ id: 'b' }))).toBeLessThan(0);
  expect(compareEvents(anAttempt({ id: 'b' }), anAttempt({ id: 'a' }))).toBeGreaterThan(0);
  expect(compareEvents(anAttempt({ id: 'a' }), anAttempt({ id: 'a' }))).toBe(0);
});

test('ids are compared by their characters and not by a language, or two devices might not agree', () => {
  expect(compareEvents(anAttempt({ id: 'B' }), anAttempt({ id: 'a' }))).toBeLessThan(0);
});

test('there is one order of events, however they came', () => {
  const eventsAndMixed = anyEvents().chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(eventsAndMixed, ([events, mixed]) => {
      expect(mixed.toSorted(compareEvents)).toEqual(events.toSorted(compareEvents));
    }),
  );
});
