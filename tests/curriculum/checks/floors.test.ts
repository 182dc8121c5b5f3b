import { expect, test } from 'vitest';
import { checkFloors } from '../../../src/curriculum/checks/floors.ts';
import type { Entries } from '../../../src/curriculum/entry.ts';
import { floors } from '../../../src/curriculum/floors.ts';
import type { Item } from '../../../src/schema/item.ts';
import { aLesson, anItem, aTerm, glossaryOf, itemsFile, someEntries } from '../build.ts';

const times = <Made>(count: number, make: (i: number) => Made) => Array.from({ length: count }, (_, i) => make(i));
const items = (recall: number, other: number): Item[] => [
  ...times(recall, (i) => anItem({ id: `recall-${i}`, level: 'recall' })),
  ...times(other, (i) => anItem({ id: `other-${i}`, level: 'analyse' })),
];
const enough = (given: Partial<Entries> = {}) =>
  someEntries({
    lessons: times(floors.lessonsInDomain, (i) => aLesson({ entry: `it/${i}0-lesson-${i}` })),
    items: [itemsFile(items(4, 6))],
    glossary: [glossaryOf(times(floors.glossaryTerms, (i) => aTerm({ id: `term-${i}` })))],
    ...given,
  });

test('content that has as much as is demanded has no problem', () => {
  expect(checkFloors(enough())).toEqual([]);
});

test('a domain with too few lessons is told', () => {
  expect(checkFloors(enough({ lessons: [aLesson()] }))).toEqual([
    {
      file: 'content/domains/it.yaml',
      severity: 'error',
      wrong: 'The domain has 1 lessons.',
      advice: 'Write at least 2.',
    },
  ]);
});

test('a competency that is taught and hardly tested is told, and retired items do not count', () => {
  const retired = anItem({ id: 'old', retired: true });
  expect(checkFloors(enough({ items: [itemsFile([...items(0, 9), retired])] }))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      severity: 'error',
      wrong: 'networking is taught and has 9 items.',
      advice: 'Write at least 10.',
    },
  ]);
});

test('a competency that is taught and not tested at all is told', () => {
  expect(checkFloors(enough({ items: [] }))).toMatchObject([
    { file: expect.stringContaining('networking.yaml'), wrong: 'networking is taught and has 0 items.' },
  ]);
});

test('a competency that is not taught needs no items', () => {
  expect(checkFloors(enough()).filter(({ wrong }) => wrong.includes('storage'))).toEqual([]);
});

test('a competency of which too much is recalled is told', () => {
  expect(checkFloors(enough({ items: [itemsFile(items(5, 6))] }))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      severity: 'error',
      wrong: '5 of 11 items of networking ask for recall alone (rule B12).',
      advice: 'Ask what someone would do with the fact; at most 40 % may be recall.',
    },
  ]);
});

test('a glossary with too few terms is told', () => {
  expect(checkFloors(enough({ glossary: [glossaryOf([aTerm()]), glossaryOf([aTerm()], 'dicom')] }))).toEqual([
    {
      file: 'content/glossary',
      severity: 'error',
      wrong: 'The glossary has 2 terms.',
      advice: `Write at least ${floors.glossaryTerms}.`,
    },
  ]);
});
