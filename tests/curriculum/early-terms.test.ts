import { expect, test } from 'vitest';
import { listEarlyTerms, listInOrder } from '../../src/curriculum/early-terms.ts';
import type { Term } from '../../src/schema/term.ts';
import { aCompetency, aDomain, aLesson, aTerm, glossaryOf, someEntries } from './build.ts';

const domains = [
  aDomain('it', 2, [aCompetency('networking', 'plan-addresses')]),
  aDomain('pacs', 1, [aCompetency('storage', 'size-an-archive')]),
];

/** What is used early in lessons with these texts, where `subnet` is taught in the lesson `subnets`. */
function early(bodies: Record<string, string>, given: Partial<Term> = {}) {
  const term = aTerm({ also: ['subnets'], lesson: 'subnets', ...given });
  return listEarlyTerms(
    someEntries({
      domains,
      lessons: Object.entries(bodies).map(([entry, body]) => aLesson({ entry, body })),
      glossary: [glossaryOf([term])],
    }),
  );
}

test('lessons are in the order of their domains, then of their numbers', () => {
  const lessons = ['it/20-b', 'it/100-c', 'pacs/30-a', 'it/3-d'].map((entry) => aLesson({ entry }));
  expect(listInOrder(someEntries({ domains, lessons })).map(({ id }) => id)).toEqual([
    'pacs/30-a',
    'it/3-d',
    'it/20-b',
    'it/100-c',
  ]);
});

test('a term that is used before the lesson that teaches it is told, with all the places', () => {
  const bodies = { 'it/10-a': 'A subnet is here.', 'it/20-b': 'Subnets again.', 'it/30-subnets': 'A subnet.' };
  expect(early(bodies)).toEqual([
    {
      term: 'subnet',
      domain: 'it',
      lessons: ['a', 'b'],
      knownFrom: 'subnets',
      isLinked: true,
      file: 'content/lessons/it/10-a.mdx',
      text: 'subnet is here.',
    },
  ]);
  expect(early(bodies, { link: false })).toMatchObject([{ isLinked: false }]);
});

test('in the lesson that teaches it and after it a term may be used', () => {
  expect(early({ 'it/10-subnets': 'A subnet.', 'it/20-b': 'Subnets.' })).toEqual([]);
  expect(early({ 'it/10-subnets': 'It has another word.', 'it/20-b': 'Subnets.' })).toEqual([]);
});

test('a lesson that sets a term in bold explains it, to itself and to those after it', () => {
  expect(
    early({ 'it/10-a': 'A subnet. So a **subnet** is a part.', 'it/20-b': 'A subnet.', 'it/30-subnets': '' }),
  ).toEqual([]);
  expect(early({ 'it/10-a': 'A subnet.', 'it/20-b': 'A **subnet** is.', 'it/30-subnets': '' })).toMatchObject([
    { lessons: ['a'], knownFrom: 'b' },
  ]);
  expect(early({ 'it/10-a': '**Never** a subnet **here**.', 'it/30-subnets': '' })).toHaveLength(1);
});

test('letters are explained by what they stand for, in the same paragraph', () => {
  const vlan = { term: 'VLAN', also: ['virtual LAN'], expansion: 'virtual LAN' };
  expect(early({ 'it/10-a': 'A VLAN, a virtual LAN, is cut.' }, vlan)).toEqual([]);
  expect(early({ 'it/10-a': 'A VLAN is cut.\n\nA Virtual LAN.' }, vlan)).toHaveLength(1);
});

test('each domain has a line of its own, and one that comes before counts as read', () => {
  const bodies = { 'it/10-a': 'A subnet.', 'pacs/10-b': 'A subnet.', 'it/30-subnets': '' };
  expect(early(bodies).map(({ domain, lessons }) => [domain, lessons])).toEqual([
    ['pacs', ['b']],
    ['it', ['a']],
  ]);
  expect(early({ ...bodies, 'pacs/10-b': 'A **subnet** is a part.' })).toEqual([]);
});

test('a term that no lesson teaches is told wherever it is used', () => {
  const [found] = early({ 'it/10-a': 'A subnet.', 'it/20-b': 'A subnet.' }, { lesson: undefined } as Partial<Term>);
  expect(found).toMatchObject({ lessons: ['a', 'b'] });
  expect('knownFrom' in (found ?? {})).toBe(false);
});

test('headings, artefacts and code use no term', () => {
  const body = '## A subnet\n\nThis `subnet` is code.\n\n```\nsubnet\n```\n';
  expect(early({ 'it/10-a': body, 'it/30-subnets': '' })).toEqual([]);
});

test('what is found can be found again in the file: words up to what was left out', () => {
  const [found] = early({ 'it/10-a': 'A subnet\nof `code` is here.', 'it/30-subnets': '' });
  expect(found?.text).toBe('subnet of ');
});
