import { expect, test } from 'vitest';
import { diagramProblem, readLines, splitAt } from '../../src/diagrams/lines.ts';

test('lines keep their numbers and lose comments, empty lines, marks and the indentation of all', () => {
  expect(readLines('\n    a -> b // why\n\n      c [wrong]\n    // nothing\n')).toEqual([
    { number: 2, indent: 0, text: 'a -> b' },
    { number: 4, indent: 2, text: 'c', mark: 'wrong' },
  ]);
});

test('an address with two strokes is no comment, and brackets of another kind are text', () => {
  expect(readLines('GET https://pacs.example/studies [1..n]')[0]?.text).toBe('GET https://pacs.example/studies [1..n]');
});

test('a problem names the line, what was expected and an example', () => {
  const problem = diagramProblem({ number: 3, text: 'CT Archive' }, 'a message', 'CT -> Archive: C-ECHO-RQ');
  expect(problem.message).toBe('Line 3, “CT Archive”: expected a message, for example “CT -> Archive: C-ECHO-RQ”.');
});

test('a text is split at the first separator', () => {
  expect(splitAt('a: b: c', ': ')).toEqual(['a', 'b: c']);
  expect(splitAt('a', ': ')).toEqual(['a', '']);
});
