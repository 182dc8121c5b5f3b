import { expect, test } from 'vitest';
import { join } from '../../src/curriculum/join.ts';
import {
  aCertification,
  aCompetency,
  aDomain,
  aLesson,
  anItem,
  aSection,
  aTerm,
  glossaryOf,
  itemsFile,
  someEntries,
} from './build.ts';

const entries = someEntries({
  domains: [
    aDomain('it', 2, [aCompetency('networking', 'plan-addresses'), aCompetency('storage', 'size-an-archive')]),
    aDomain('dicom', 1, [aCompetency('objects', 'read-a-header')]),
  ],
  lessons: [
    aLesson({ entry: 'it/100-access' }),
    aLesson({ entry: 'it/20-addresses', competencies: ['networking', 'storage'] }),
    aLesson({ entry: 'dicom/10-headers', competencies: ['objects'] }),
  ],
  certifications: [
    aCertification('cpsa', { position: 2, sections: [aSection('all', 100, 'networking', 'storage')] }),
    aCertification('cpas', {
      position: 1,
      sections: [aSection('one', 50, 'networking'), aSection('two', 50, 'networking', 'storage')],
    }),
  ],
});
const curriculum = join(entries);

test('domains stand in their order, not in that of their files', () => {
  expect(curriculum.domains.map(({ id, path }) => [id, path])).toEqual([
    ['dicom', 'learn/dicom/'],
    ['it', 'learn/it/'],
  ]);
});

test('lessons stand in the order of their domains and numbers', () => {
  expect(curriculum.lessons.map(({ id }) => id)).toEqual(['headers', 'addresses', 'access']);
  expect(curriculum.lessons.map(({ place }) => place)).toEqual([1, 1, 2]);
  expect(curriculum.domains[1]?.lessons.map(({ id }) => id)).toEqual(['addresses', 'access']);
});

test('a lesson knows the one before and the one after it, across domains', () => {
  expect(curriculum.lessons.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([
    [undefined, 'addresses'],
    ['headers', 'access'],
    ['addresses', undefined],
  ]);
});

test('a lesson is found by its id, without the number, and under a path without it', () => {
  const lesson = curriculum.lessonsById.get('addresses');
  expect(lesson).toMatchObject({ entry: 'it/20-addresses', path: 'learn/it/addresses/' });
  expect(lesson?.domain.id).toBe('it');
});

test('a lesson takes as long as its words and its items', () => {
  const body = `${'word '.repeat(340)}\n<CheckYourself items={['hosts-in-a-22', 'small-blocks']} />`;
  const [lesson] = join(someEntries({ lessons: [aLesson({ body })] })).lessons;
  expect(lesson).toMatchObject({ words: 340, minutes: 4 });
});

test('a competency knows its lessons, its items and each of its certifications once', () => {
  const networking = curriculum.competencies.get('networking');
  expect(networking).toMatchObject({ domain: 'it', path: 'learn/it/#networking' });
  expect(networking?.lessons.map(({ id }) => id)).toEqual(['addresses', 'access']);
  expect(networking?.items.map(({ id }) => id)).toEqual(['hosts-in-a-22', 'small-blocks']);
  expect(networking?.certifications).toEqual([
    { id: 'cpas', short: 'CPAS' },
    { id: 'cpsa', short: 'CPSA' },
  ]);
});

test('a lesson serves every certification that asks for what it teaches', () => {
  expect(curriculum.lessonsById.get('addresses')?.certifications.map(({ id }) => id)).toEqual(['cpas', 'cpsa']);
  expect(curriculum.lessonsById.get('headers')?.certifications).toEqual([]);
});

test('items that are retired are no longer asked', () => {
  const { competencies } = join(someEntries({ items: [itemsFile([anItem(), anItem({ id: 'old', retired: true })])] }));
  expect(competencies.get('networking')?.items.map(({ id }) => id)).toEqual(['hosts-in-a-22']);
});

test('certifications stand in their order, with the competencies of their sections', () => {
  expect(curriculum.certifications.map(({ id }) => id)).toEqual(['cpas', 'cpsa']);
  const [section] = curriculum.certifications[1]?.papers[0]?.sections ?? [];
  expect(section?.competencies).toEqual([
    curriculum.competencies.get('networking'),
    curriculum.competencies.get('storage'),
  ]);
});

test('terms of all domains stand in the order of the alphabet, whatever their capitals', () => {
  const terms = ['worklist', 'ARP', 'archive'].map((term) => aTerm({ id: term.toLowerCase(), term }));
  const { terms: shown } = join(someEntries({ glossary: [glossaryOf(terms), glossaryOf([aTerm()], 'dicom')] }));
  expect(shown.map(({ term, domain }) => `${domain} ${term}`)).toEqual([
    'it archive',
    'it ARP',
    'dicom subnet',
    'it worklist',
  ]);
  expect(shown[0]?.path).toBe('glossary/#archive');
});

test('sources stand by number: PS3.8 before PS3.15', () => {
  const [source] = someEntries().sources;
  const sources = ['PS3.15', 'PS3.8'].flatMap((short) =>
    source ? [{ ...source, id: short.toLowerCase(), data: { ...source.data, short } }] : [],
  );
  expect(join(someEntries({ sources })).sources.map(({ short, path }) => [short, path])).toEqual([
    ['PS3.8', 'sources/#ps3.8'],
    ['PS3.15', 'sources/#ps3.15'],
  ]);
});

test('the version is eight hex digits that change with the content and with nothing else', () => {
  expect(curriculum.version).toMatch(/^[0-9a-f]{8}$/);
  expect(join(structuredClone(entries)).version).toBe(curriculum.version);
  expect(join({ ...entries, items: [itemsFile([anItem({ revision: 2 })])] }).version).not.toBe(curriculum.version);
});

test('what was read is not changed by joining it', () => {
  const before = structuredClone(entries);
  join(entries);
  expect(entries).toEqual(before);
});
