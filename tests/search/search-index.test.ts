import { expect, test } from 'vitest';
import { readPostings } from '../../src/search/postings.ts';
import { indexEntries, type SearchIndex } from '../../src/search/search-index.ts';
import { anEntry } from './build.ts';

const placesOf = (word: string, { words }: Pick<SearchIndex, 'words'>) => readPostings(words[word] ?? '');

test('a word counts by the best place where it stands in an entry', () => {
  const { words } = indexEntries([
    anEntry({ title: 'Archive', part: 'Storage', text: 'An archive keeps storage.' }),
    anEntry({ title: 'Disk', text: 'The archive writes to it.' }),
  ]);
  expect(placesOf('archive', { words })).toEqual([
    [1, 1],
    [0, 10],
  ]);
  expect(placesOf('storage', { words })).toEqual([[0, 7]]);
});

test('other names of an entry count like its title, and are not shipped', () => {
  const { words, entries } = indexEntries([anEntry({ title: 'AE title', also: ['application entity title'] })]);
  expect(placesOf('application', { words })).toEqual([[0, 10]]);
  expect(entries[0]).not.toHaveProperty('also');
});

test('a section of a lesson is found by its heading before the title of its lesson', () => {
  const { words } = indexEntries([
    anEntry({ kind: 'lesson', title: 'Agreeing', text: '' }),
    anEntry({ kind: 'lesson', title: 'Agreeing', part: 'Proposals', text: '' }),
  ]);
  expect(placesOf('agreeing', { words })).toEqual([
    [1, 3],
    [0, 10],
  ]);
  expect(placesOf('proposals', { words })).toEqual([[1, 7]]);
  const both = indexEntries([anEntry({ kind: 'lesson', title: 'Agreeing', part: 'Agreeing again' })]);
  expect(placesOf('agreeing', both)).toEqual([[0, 7]]);
});

test('the whole text is indexed and its beginning shipped', () => {
  const text = `${'word '.repeat(100)}last`;
  const { words, entries } = indexEntries([anEntry({ title: 'Long', text })]);
  expect(placesOf('last', { words })).toEqual([[0, 1]]);
  expect(entries[0]?.text).toBe(text.slice(0, 180));
});

test('words that are names of every object are indexed like others', () => {
  const shipped = JSON.parse(JSON.stringify(indexEntries([anEntry({ title: 'constructor' })])));
  expect(Object.hasOwn(shipped.words, 'constructor')).toBe(true);
});
