import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderLessons } from '../../../src/engine/plan/lesson-order.ts';
import { aCompetency, aCourse, aLesson, anyRequest } from './build.ts';

const ids = (lessons: readonly { id: string }[]) => lessons.map(({ id }) => id);
const sides = { it: 'it', clinical: 'clinical' } as const;

test('what brings most weight not yet mastered for each minute comes first', () => {
  const lessons = [
    aLesson('light', { domain: 'a' }),
    aLesson('known', { domain: 'b' }),
    aLesson('long', { domain: 'c', minutes: 60 }),
    aLesson('best', { domain: 'd' }),
  ];
  const competencies = [
    aCompetency('on-light', { weight: 8 }),
    aCompetency('on-known', { weight: 40, mastery: 0.9 }),
    aCompetency('on-long', { weight: 40 }),
    aCompetency('on-best', { weight: 40 }),
  ];
  expect(ids(orderLessons(lessons, competencies))).toEqual(['best', 'long', 'light', 'known']);
});

test('a light lesson that a heavy one builds on comes before it, and before what weighs less than both', () => {
  const lessons = [aLesson('base'), aLesson('top'), aLesson('other', { domain: 'dicom' })];
  const weights = { base: 1, top: 40, other: 10 };
  const competencies = Object.entries(weights).map(([id, weight]) => aCompetency(`on-${id}`, { weight }));
  expect(ids(orderLessons(lessons, competencies)).indexOf('base')).toBe(0);
});

test('lessons of one domain keep their order, and each stands once', () => {
  fc.assert(
    fc.property(anyRequest, ({ lessons, competencies }) => {
      const ordered = orderLessons(lessons, competencies);
      const unread = lessons.filter(({ read }) => read === undefined);
      const inDomains = (some: typeof lessons) =>
        ['d0', 'd1', 'd2', 'd3'].map((d) => ids(some.filter(({ domain }) => domain === d)));
      expect(inDomains(ordered)).toEqual(inDomains(unread));
    }),
  );
});

test('domains of like worth alternate', () => {
  const lessons = ['it', 'it', 'it', 'dicom', 'dicom', 'dicom'].map((domain, i) => aLesson(`l${i}`, { domain }));
  const ordered = orderLessons(
    lessons,
    lessons.map(({ id }) => aCompetency(`on-${id}`)),
  );
  expect(ordered.map(({ domain }) => domain)).toEqual(['it', 'dicom', 'it', 'dicom', 'it', 'dicom']);
});

test('the domain of the lesson read last is not the next', () => {
  const lessons = [
    aLesson('l0', { read: 5 }),
    aLesson('l1'),
    aLesson('l2', { domain: 'dicom', read: 4 }),
    aLesson('l3', { domain: 'dicom' }),
  ];
  const competencies = lessons.map(({ id }) => aCompetency(`on-${id}`));
  expect(ids(orderLessons(lessons, competencies))).toEqual(['l3', 'l1']);
});

test.for([
  ['it', 'clinical'],
  ['clinical', 'it'],
] as const)('who comes from the %s side begins on the %s side and has it earlier', ([background, other]) => {
  const { lessons, competencies } = aCourse(24);
  const order = (own?: 'it' | 'clinical' | 'both') =>
    orderLessons(lessons, competencies, { background: own, sides }).map(({ domain }) => domain);
  expect(order(background)[0]).toBe(other);
  const placesOf = (domains: string[]) => domains.reduce((sum, domain, i) => sum + (domain === other ? i : 0), 0);
  expect(placesOf(order(background))).toBeLessThan(placesOf(order('both')));
  expect(order('both')).toEqual(order());
});

test('also the side that bridges alternates with the others', () => {
  const { lessons, competencies } = aCourse(24);
  const ordered = orderLessons(lessons, competencies, { background: 'it', sides });
  const others = ordered.slice(0, 10).filter(({ domain }) => domain !== 'clinical');
  expect(others.length).toBeGreaterThanOrEqual(4);
});
