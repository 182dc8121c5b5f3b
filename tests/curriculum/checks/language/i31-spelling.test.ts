import { expect, test } from 'vitest';
import { spelling } from '../../../../src/curriculum/checks/language/i31-spelling.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const words = new Set('the archive holds its images addresses how are planned centre part of a network'.split(' '));
const isWord = (word: string) => words.has(word);
const withBody = (body: string) => someEntries({ lessons: [aLesson({ body })], items: [] });

expectPair(
  spelling,
  { fails: withBody('The archvie holds images.'), passes: withBody('The archive holds `imges`.\n\n```\nimges\n```') },
  { isWord },
);

test('the word that may have been meant is named', () => {
  expect(findings(spelling, withBody('The archvie holds images.'), { isWord })).toMatchObject([
    { text: 'archvie', wrong: '“archvie” is not in the dictionary; “archive” is.' },
  ]);
});

test('without a dictionary nothing is judged', () => {
  expect(findings(spelling, withBody('Xyzzy.'))).toEqual([]);
});
