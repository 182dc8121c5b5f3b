import { expect, test } from 'vitest';
import { teachingFloors } from '../../../../src/curriculum/checks/coverage/c1-floors.ts';
import type { Entries } from '../../../../src/curriculum/entry.ts';
import { floors } from '../../../../src/curriculum/floors.ts';
import { aLesson, aTerm, glossaryOf, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const times = <Made>(count: number, make: (i: number) => Made) => Array.from({ length: count }, (_, i) => make(i));
const enough = (given: Partial<Entries> = {}) =>
  someEntries({
    lessons: times(floors.lessonsInDomain, (i) => aLesson({ entry: `it/${i}0-lesson-${i}` })),
    glossary: [glossaryOf(times(floors.glossaryTerms, (i) => aTerm({ id: `term-${i}` })))],
    ...given,
  });

expectPair(teachingFloors, { fails: enough({ lessons: [] }), passes: enough() });

test('a domain with too few lessons is told', () => {
  expect(findings(teachingFloors, enough({ lessons: [aLesson()] }))).toEqual([
    {
      file: 'content/domains/it.yaml',
      wrong: 'The domain has 1 lessons.',
      advice: 'Write at least 2.',
    },
  ]);
});

test('a glossary with too few terms is told', () => {
  expect(
    findings(teachingFloors, enough({ glossary: [glossaryOf([aTerm()]), glossaryOf([aTerm()], 'dicom')] })),
  ).toEqual([
    {
      file: 'content/glossary',
      wrong: 'The glossary has 2 terms.',
      advice: `Write at least ${floors.glossaryTerms}.`,
    },
  ]);
});
