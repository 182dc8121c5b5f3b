import { expect, test } from 'vitest';
import { createTermFinder } from '../../src/curriculum/term-finder.ts';
import { aTerm } from './build.ts';

const terms = [
  aTerm({ id: 'association', term: 'association', also: ['associations'] }),
  aTerm({ id: 'negotiation', term: 'association negotiation' }),
  aTerm({ id: 'arp', term: 'ARP' }),
  aTerm({ id: 'tag', term: 'tag' }),
  aTerm({ id: 'c-move', term: 'C-MOVE' }),
  aTerm({ id: 'profile', term: 'IHE (profile)' }),
];
const find = createTermFinder(terms);
const names = (text: string) => find(text).map(({ term, start, end }) => `${term.id}: ${text.slice(start, end)}`);

test('terms are found by any of their names, in order, where they stand', () => {
  expect(names('Associations need a tag, and an association.')).toEqual([
    'association: Associations',
    'tag: tag',
    'association: association',
  ]);
});

test('of names that begin at one place the longest counts, and what is in it is no other', () => {
  expect(names('After association negotiation an association is open.')).toEqual([
    'negotiation: association negotiation',
    'association: association',
  ]);
});

test('part of a word or of a compound is no name', () => {
  expect(names('disassociation, tagged, re-tag, tag-wise')).toEqual([]);
  expect(names('the tag’s, (tag), **tag**')).toHaveLength(3);
});

test('an acronym is not the ordinary word, and a word may begin a sentence', () => {
  expect(names('arp, Arp, ARP, Tag, c-move, C-MOVE')).toEqual(['arp: ARP', 'tag: Tag', 'c-move: C-MOVE']);
});

test('a name with marks in it is found as it stands', () => {
  expect(names('An IHE (profile) is one.')).toEqual(['profile: IHE (profile)']);
});

test('without terms nothing is found', () => {
  expect(createTermFinder([])('a tag')).toEqual([]);
});
