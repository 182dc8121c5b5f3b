import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readDictionary } from '../../src/tools/read-dictionary.ts';

const repository = join(import.meta.dirname, '../..');

function aRepository(words: string): string {
  const root = mkdtempSync(join(tmpdir(), 'pacs-prep-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/words.txt'), words);
  return root;
}

test('British words are known, American and misspelt ones are not', () => {
  const isWord = readDictionary(aRepository(''));
  expect(['colour', 'centre', 'radiographer', "don't", 'Monday'].filter((word) => !isWord(word))).toEqual([]);
  expect(['color', 'center', 'recieve', 'monday', ''].filter(isWord)).toEqual([]);
});

test('words of the list are known to the letter, comments and empty lines are not words', () => {
  const isWord = readDictionary(aRepository('# Names\r\nTestwell\r\n\r\nworklist # of a machine\r\n'));
  expect(['Testwell', 'worklist', 'testwell', '# Names', '# of a machine'].map(isWord)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('the list of this repository is sorted under each heading, and says no word twice', () => {
  const sections = readFileSync(join(repository, 'content/words.txt'), 'utf8')
    .split(/^#.*\n/m)
    .map((section) => section.split('\n').filter(Boolean));
  for (const words of sections)
    expect(words).toEqual(words.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  const all = sections.flat();
  expect(all.filter((word, i) => all.indexOf(word) < i)).toEqual([]);
});
